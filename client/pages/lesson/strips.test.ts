import { expect, test } from 'vitest';
import type { PlayedByAi, StudentView } from '../../../shared/lesson/index.ts';
import { stripsOf } from './strips.ts';

type Seen = Parameters<typeof stripsOf>[0];

const RUNS = { endsAt: 1000, left: 0, paused: false };

/** A student at seat 1 of a world that plays. */
function student({
  ai = 'no',
  ...part
}: {
  ai?: PlayedByAi;
  status?: 'in' | 'watching';
  promised?: boolean;
  muted?: boolean;
} = {}): Seen {
  const you = { seat: 1, status: 'in', muted: false, ...part } as StudentView['you'];
  const world = { seats: [{ ai: 'no' }, { ai }] } as StudentView['world'];
  return { you, world, lesson: { guide: -1 }, clock: RUNS, table: { phase: 'orders' } as StudentView['table'] };
}
const told = (seen: Seen) => stripsOf(seen).map(({ id }) => id);

test('a seat that was handed to the computer is told to its student before they press anything', () => {
  expect(told(student({ ai: 'lent' }))).toEqual(['lent']);
});

test('one’s own seat in play has nothing over it', () => expect(told(student())).toEqual([]));

test('who watches has no seat that could be taken over', () => {
  expect(told(student({ ai: 'lent', status: 'watching' }))).toEqual(['watching']);
});

test('a latecomer for whom a seat is meant is told when they have it', () => {
  expect(told(student({ status: 'watching', promised: true }))).toEqual(['promised']);
});

test('a pause and a mute are told side by side', () => {
  expect(told({ ...student({ muted: true }), clock: { endsAt: 0, left: 9, paused: true } })).toEqual([
    'paused',
    'muted',
  ]);
});

test('that the clock stands while the teacher leads the guide is told by the projector alone', () => {
  const paused = { ...student(), clock: { endsAt: 0, left: 9, paused: true } };
  expect(told({ ...paused, lesson: { guide: 1 } })).toEqual([]);
});
