import { expect, test } from 'vitest';
import type { Treaty } from '../../../shared/model/index.ts';
import { dublinWarrant } from '../../../shared/testing/index.ts';
import { roundsOf } from './rounds.ts';
import { timelineOf } from './timeline.ts';
import { treatiesAfter } from './treaties-then.ts';

test('what follows the start of a round belongs to that round', () => {
  const rounds = roundsOf([
    {
      round: 1,
      phase: 'bench',
      events: [
        { type: 'fileMissed', file: 0 },
        { type: 'roundBegan', round: 2, card: 'quiet' },
        { type: 'fileDealt', file: 1 },
      ],
    },
    { round: 2, phase: 'orders', events: [{ type: 'phaseBegan', phase: 'bench' }] },
  ]);
  expect(rounds.map(({ round, events }) => [round, events.length])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test('each round of the game stands beside its months in history', () => {
  const rows = timelineOf(
    [
      {
        round: 2,
        phase: 'bench',
        events: [{ type: 'billDecided', bill: 0, passed: true }],
      },
    ],
    dublinWarrant.scenario.history,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].main).toHaveLength(1);
  expect(rows[0].moments.map(({ id }) => id)).toEqual(['francis', 'preska', 'stay']);
});

test('a treaty suspended in round 3 was still in force in round 2', () => {
  const treaty: Treaty = { id: 0, kind: 'mla', a: 0, b: 1, status: 'suspended', from: 3, restores: -1 };
  const rounds = [
    { round: 3, events: [{ type: 'treatyChanged', treaty: 0, status: 'suspended', from: 3 }] as const },
  ].map(({ round, events }) => ({ round, events: [...events] }));
  expect(treatiesAfter([treaty], rounds, 2)[0].status).toBe('inForce');
  expect(treatiesAfter([treaty], rounds, 3)[0].status).toBe('suspended');
});
