import { expect, test } from 'vitest';
import { dublinWarrant } from '../shared/testing/setup.ts';
import { MatchHall } from './match-hall.ts';
import type { SeatHolder } from './seats/seat-holder.ts';
import { hashToken } from './seats/token.ts';
import { openDatabase } from './store/database.ts';
import { sqliteMatchStore } from './store/match-store.ts';

const people = dublinWarrant.scenario.seats.map(
  (_, seat): SeatHolder => ({ kind: 'person', tokenHash: hashToken(`token-${seat}`), name: '' }),
);
const store = () => sqliteMatchStore(openDatabase(':memory:'));
const hallWith = (kept: number, from = store(), setup = dublinWarrant) =>
  new MatchHall(from, new Map([['dublin-warrant', setup]]), 0, kept);

test('a match that a room shows stays the same one in memory, however many others are asked for', async () => {
  const hall = hallWith(1);
  const { record } = await hall.create('dublin-warrant', 1, people);
  const watched = await hall.watch(record.id, () => {});
  for (let seed = 2; seed < 6; seed++) await hall.create('dublin-warrant', seed, people);
  expect(await hall.find(record.id)).toBe(watched?.match);
});

test('a match that nobody shows is forgotten and brought back as it was', async () => {
  const hall = hallWith(1);
  const match = await hall.create('dublin-warrant', 1, people);
  await match.submit(2, { id: 'ready-now', command: { kind: 'ready', ready: true } });
  for (let seed = 2; seed < 6; seed++) await hall.create('dublin-warrant', seed, people);
  const again = await hall.find(match.record.id);
  expect(again).not.toBe(match);
  expect(again?.hash).toBe(match.hash);
});

test('asked for twice at once, a match is brought back once', async () => {
  const from = store();
  const { record } = await hallWith(9, from).create('dublin-warrant', 1, people);
  const hall = hallWith(9, from);
  const [one, other] = await Promise.all([hall.find(record.id), hall.find(record.id)]);
  expect(one).toBe(other);
});

test('a token opens its own seat and no other', async () => {
  const hall = hallWith(9);
  const match = await hall.create('dublin-warrant', 1, people);
  expect(hall.seatOf(match, 'token-4')).toBe(4);
  expect(hall.seatOf(match, 'token-44')).toBeUndefined();
  expect(hall.seatOf(match, '')).toBeUndefined();
});

test('a match of other content is refused, with the reason', async () => {
  const from = store();
  const { record } = await hallWith(9, from).create('dublin-warrant', 1, people);
  const { scenario, ruleset } = dublinWarrant;
  const changed = { scenario: { ...scenario, rounds: scenario.rounds + 1 }, ruleset };
  await expect(hallWith(9, from, changed).find(record.id)).rejects.toThrow('scenario or ruleset has changed');
});
