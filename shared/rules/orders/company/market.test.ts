import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantServed } from '../../../testing/dublin.ts';
import { endPhase, expectPurse, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';
import { market } from './market.ts';

describe('markets', () => {
  test('to enter costs 3', () => {
    const p = position();
    give(p, 'nimbus', { kind: 'market', jurisdiction: 0, enter: true });
    expectPurse(p, 'nimbus', 1);
    endPhase(p);
    endPhase(p);
    expect(at(p.seats, seat('nimbus')).markets).toContain(0);
  });

  test('to leave is free, costs Revenue and brings Trust', () => {
    const p = withoutDrift(position());
    const { expectMeter } = ledgerOf(p);
    give(p, 'halcyon', { kind: 'market', jurisdiction: 2, enter: false });
    endPhase(p);
    endPhase(p);
    expect(at(p.seats, seat('halcyon')).markets).not.toContain(2);
    expect(at(p.seats, seat('halcyon')).left).toContain(2);
    expectMeter('halcyon', 'trust', 'market.leave.trust');
    expectMeter('halcyon', 'revenue', 'market.leave.revenue');
  });

  test('a market left in the last round frees nobody from its law any more, and is not said to', () => {
    const p = position();
    const ends = (round: number) => {
      p.round = round;
      return market
        .forecast(p, seat('halcyon'), { kind: 'market', jurisdiction: 2, enter: false })
        .some(({ effect }) => effect.on === 'note' && effect.code === 'lawEnds');
    };
    const { rounds } = p.setup.scenario;
    expect([rounds - 1, rounds].map(ends)).toEqual([true, false]);
  });

  test('nobody leaves home', () => {
    refused(position(), 'meridian', { kind: 'market', jurisdiction: 0, enter: false }, 'homeMarket');
  });

  test('a company that leaves still answers the order it has', () => {
    const p = warrantServed();
    at(p.seats, seat('meridian')).markets = [1, 2, 3];
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    expect(at(p.demands, 0).status).toBe('obeyed');
  });
});
