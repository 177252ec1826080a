import { describe, expect, test } from 'vitest';
import type { AiRecord, GameState, Order, Reason } from '../../model/index.ts';
import { endRound, fileOf, give, holdingOf, position, seat } from '../../testing/index.ts';
import { reasonsFor } from '../index.ts';

const why: Reason[] = [{ code: 'grows', weight: 2 }];
const record = (order: Order, reasons = why, round = 1): AiRecord => ({
  seat: seat('us'),
  round,
  phase: 'orders',
  reasons,
  command: { kind: 'seal', order },
});
const demand = { kind: 'demand', file: fileOf('us.H1') } as const;

/** Round 2: in round 1 the United States served an order on Meridian. */
function served(order: Order = demand): GameState {
  const p = position();
  give(p, 'us', order);
  endRound(p);
  return p;
}

describe('why an AI seat did something', () => {
  test('is told about open orders of earlier rounds', () => {
    const p = served();
    const records = [record({ kind: 'invest' }), record(demand)];
    expect(reasonsFor(p, seat('uk'), records)).toEqual(records);
  });

  test('is not told in the round itself', () => {
    expect(reasonsFor(served(), seat('uk'), [record({ kind: 'invest' }, why, 2)])).toEqual([]);
  });

  test('is told of secret help to those who know it', () => {
    const compel = { kind: 'compel', file: fileOf('us.H1') } as const;
    const p = served(compel);
    const records = [record(compel)];
    expect(reasonsFor(p, seat('meridian'), records)).toHaveLength(1);
    expect(reasonsFor(p, seat('uk'), records)).toEqual([]);
  });

  test('is not told of what stays hidden', () => {
    const orders: Order[] = [
      { kind: 'covert', file: fileOf('us.H1') },
      { kind: 'keys', holding: holdingOf('H1'), custody: 'trustee' },
      { kind: 'harden' },
    ];
    expect(
      reasonsFor(
        served(),
        seat('uk'),
        orders.map((order) => record(order)),
      ),
    ).toEqual([]);
  });

  test('never names an agenda, nor a file that was not used in the open', () => {
    const hints: Reason[] = [
      { code: 'agenda', weight: 3 },
      { code: 'helpsFile', weight: 2, file: fileOf('us.H10') },
    ];
    expect(reasonsFor(served(), seat('uk'), [record({ kind: 'invest' }, hints)])).toEqual([]);
  });
});
