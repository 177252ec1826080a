import { expect, test } from 'vitest';
import type { CauseCode, GameEvent, TimelineEntry } from '../../../shared/model/index.ts';
import { biggestChanges, causesOfComity, causesOfMeter } from './causes.ts';

const trust = (by: number, code: CauseCode): GameEvent => ({
  type: 'meterChanged',
  seat: 3,
  meter: 'trust',
  by,
  now: 50,
  cause: { code },
});
const comity = (by: number, code: CauseCode): GameEvent => ({
  type: 'comityChanged',
  by,
  now: 50,
  seat: 3,
  cause: { code },
});
const timeline: TimelineEntry[] = [
  {
    round: 1,
    phase: 'bench',
    events: [trust(-3, 'compliedAbroad'), comity(-3, 'compliedAbroad'), trust(2, 'reported')],
  },
  { round: 2, phase: 'bench', events: [trust(-3, 'compliedAbroad'), comity(2, 'treatySigned')] },
];

test('the causes of a meter are summed over the game, biggest first', () => {
  expect(causesOfMeter(timeline, 3, 'trust')).toMatchObject([
    { cause: { code: 'compliedAbroad' }, by: -6, times: 2 },
    { cause: { code: 'reported' }, by: 2, times: 1 },
  ]);
});

test('the causes of Comity are those of every seat', () => {
  expect(causesOfComity(timeline).map(({ by }) => by)).toEqual([-3, 2]);
});

test('of what a move changed, Comity comes first and money is left out', () => {
  const purse = { type: 'purseChanged', seat: 3, by: -9, now: 0, cause: { code: 'finePaid' } } as const;
  const changes = [purse, trust(-5, 'reported'), comity(-1, 'reported')].filter(
    (event) => 'cause' in event,
  ) as Parameters<typeof biggestChanges>[0];
  expect(biggestChanges(changes).map(({ type }) => type)).toEqual(['comityChanged', 'meterChanged']);
});
