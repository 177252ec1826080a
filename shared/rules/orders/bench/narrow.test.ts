import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantEnforced, warrantServed } from '../../../testing/dublin.ts';
import { endPhase, fileOf, give, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a part ends the demand for good, at a small price for everyone', () => {
  const p = warrantServed();
  const { expectMeter, expectComity } = ledgerOf(p);
  give(p, 'meridian', { kind: 'narrow', demand: 0, tell: false });
  endPhase(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 1, spent: true });
  expect(at(p.demands, 0).status).toBe('narrowed');
  expect(at(p.breaches, 0).partial).toBe(true);
  expectMeter('meridian', 'trust', 'narrow.trust');
  expectMeter('meridian', 'goodStanding', 'narrow.goodStanding');
  expectMeter('ireland', 'sovereignty', 'narrow.hostSovereignty');
  expectComity('narrow.comity');
});

test('a part is no answer to a court that has ruled', () => {
  const p = warrantEnforced();
  endPhase(p);
  refused(p, 'meridian', { kind: 'narrow', demand: 0, tell: false }, 'notAsked');
});
