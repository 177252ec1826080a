import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf, withEffects } from '../../../testing/ledger.ts';

test('a report brings Trust, and more for each demand fought since the last, up to a most', () => {
  const p = withEffects(position(), { 'report.perFight': 1, 'report.fightsMost': 2 });
  const { expectMeter } = ledgerOf(p);
  at(p.seats, seat('halcyon')).tally.foughtSinceReport = 3;
  give(p, 'halcyon', { kind: 'report' });
  give(p, 'nimbus', { kind: 'report' });
  endPhase(p);
  endPhase(p);
  expectMeter('halcyon', 'trust', 'report.trust', 2);
  expectMeter('nimbus', 'trust', 'report.trust');
  expect(at(p.seats, seat('halcyon')).tally.foughtSinceReport).toBe(0);
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
