import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantEnforced, warrantServed } from '../../../../shared/testing/dublin.ts';
import { endPhase, give, jurisdiction, seat } from '../../../../shared/testing/index.ts';
import { decidedBy, hostClaim, statuteOf } from './host-claim.ts';

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

test('an order of a state’s own is not credited to a law that only helps other states', () => {
  const view = viewFor(warrantServed(), seat('meridian'));
  expect(statuteOf(view, jurisdiction('ie'), 'compels')).toBeUndefined();
  expect(statuteOf(view, jurisdiction('us'), 'compels')).toBe('Stored Communications Act, section 2703');
});

test('a member of a union claims nothing against the order of another one before it asks its court', () => {
  const p = warrantServed();
  at(p.demands, 0).jurisdiction = jurisdiction('uk');
  const says = () => {
    const view = viewFor(p, seat('meridian'));
    return hostClaim(view, at(view.demands, 0)).says;
  };
  expect(says()).toBe('silent');
  at(p.demands, 0).suit = 0;
  expect(says()).toBe('charter');
});

test('an enforced order still says that the host’s court decides on it now', () => {
  const p = warrantEnforced();
  give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
  endPhase(p);
  const view = viewFor(p, seat('meridian'));
  expect(decidedBy(view, at(view.demands, 0))).toBe(
    'The Irish courts will say in this round whether it may be obeyed.',
  );
});
