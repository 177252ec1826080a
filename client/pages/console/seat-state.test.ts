import { expect, test } from 'vitest';
import type { SeatStatus } from '../../../shared/lesson/index.ts';
import { seatState } from './seat-state.ts';

const of = (part: Partial<SeatStatus>) =>
  seatState(
    {
      seat: 0,
      ready: false,
      sealed: 0,
      ai: 'no',
      awaySince: 0,
      silentRounds: 0,
      factor: 100,
      talkedIn: 0,
      ...part,
    },
    'orders',
  );

test('a seat that sealed something is at work until it says it is done', () => {
  expect([of({}), of({ sealed: 2 }), of({ sealed: 2, ready: true })]).toEqual(['nothing', 'work', 'ready']);
});
test('a seat whose persons are away is offline, until an AI stands in', () => {
  expect([of({ awaySince: 5, ready: true }), of({ awaySince: 5, ai: 'away' })]).toEqual(['offline', 'standIn']);
});
test('an AI seat is told apart from a person', () => {
  expect([of({ ai: 'empty' }), of({ ai: 'lent', ready: true })]).toEqual(['ai', 'aiReady']);
});
