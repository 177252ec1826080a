import { expect, test } from 'vitest';
import { endPhase, expectMeter, give, position, refused, seat } from '../../testing/index.ts';

test('a report brings Trust 2, and 1 for each demand fought since the last, 2 at most', () => {
  const p = position();
  p.seats[seat('halcyon')].tally.foughtSinceReport = 3;
  give(p, 'halcyon', { kind: 'report' });
  give(p, 'nimbus', { kind: 'report' });
  endPhase(p);
  endPhase(p);
  expectMeter(p, 'halcyon', 'trust', 59);
  expectMeter(p, 'nimbus', 'trust', 57);
  expect(p.seats[seat('halcyon')].tally.foughtSinceReport).toBe(0);
});

test('no report two rounds running', () => {
  const p = position();
  give(p, 'nimbus', { kind: 'report' });
  endPhase(p);
  endPhase(p);
  refused(p, 'nimbus', { kind: 'report' }, 'reportedLastRound');
  endPhase(p);
  endPhase(p);
  give(p, 'nimbus', { kind: 'report' });
});
