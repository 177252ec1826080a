import { expect, test } from 'vitest';
import { warrantEnforced, warrantServed } from '../../testing/dublin.ts';
import { endPhase, expectComity, expectMeter, fileOf, give, refused } from '../../testing/index.ts';

test('a part ends the demand for good, at a small price for everyone', () => {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'narrow', demand: 0, tell: false });
  endPhase(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 1, spent: true });
  expect(p.demands[0].status).toBe('narrowed');
  expect(p.breaches[0].partial).toBe(true);
  expectMeter(p, 'meridian', 'trust', 54);
  expectMeter(p, 'meridian', 'goodStanding', 59);
  expectMeter(p, 'ireland', 'sovereignty', 54);
  expectComity(p, 58);
});

test('a part is no answer to a court that has ruled', () => {
  const p = warrantEnforced();
  endPhase(p);
  refused(p, 'meridian', { kind: 'narrow', demand: 0, tell: false }, 'notAsked');
});
