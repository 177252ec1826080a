import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantServed } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { hostClaim } from './host-claim.ts';

test('a claim that rests on a law of this match is credited to that law, not to one of history', () => {
  const p = warrantServed();
  const claim = () => {
    const view = viewFor(p, seat('meridian'));
    return hostClaim(view, at(view.demands, 0));
  };
  const host = at(p.jurisdictions, at(p.demands, 0).host);
  expect(claim()).toMatchObject({ says: 'charter', law: 'Data Protection Acts 1988 and 2003', calm: false });
  host.laws.push({ ...at(host.laws, 0), kind: 'blocking' });
  expect(claim()).toMatchObject({ says: 'blocking', law: 'Blocking statute', calm: false });
  host.laws = [];
  at(p.jurisdictions, host.parent).laws = [];
  expect(claim().calm).toBe(true);
});
