import { expect, test } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { hashToken } from '../seats/token.ts';
import { openDatabase } from '../store/database.ts';
import { matchStoreIn } from '../store/match-store.ts';
import { MatchRegistry } from './match-registry.ts';

const people = dublinWarrant.scenario.seats.map(
  (_, seat): SeatHolder => ({ kind: 'person', tokenHash: hashToken(`token-${seat}`), name: '' }),
);
const store = () => matchStoreIn(openDatabase(':memory:'));
const registryWith = (kept: number, from = store(), setup = dublinWarrant) =>
  new MatchRegistry(from, new Map([['dublin-warrant', setup]]), 0, kept);

test('a match that a room shows stays the same one in memory, however many others are asked for', async () => {
  const registry = registryWith(1);
  const { record } = await registry.create(dublinWarrant, 1, people);
  const watched = await registry.watch(record.id, () => {});
  for (let seed = 2; seed < 6; seed++) await registry.create(dublinWarrant, seed, people);
  expect(await registry.find(record.id)).toBe(watched?.match);
});

test('a match that nobody shows is forgotten and brought back as it was', async () => {
  const registry = registryWith(1);
  const match = await registry.create(dublinWarrant, 1, people);
  await match.submit(2, { id: 'ready-now', command: readyIn(match.viewOf(2)) });
  for (let seed = 2; seed < 6; seed++) await registry.create(dublinWarrant, seed, people);
  const again = await registry.find(match.record.id);
  expect(again).not.toBe(match);
  expect(again?.hash).toBe(match.hash);
});

test('asked for twice at once, a match is brought back once', async () => {
  const from = store();
  const { record } = await registryWith(9, from).create(dublinWarrant, 1, people);
  const registry = registryWith(9, from);
  const [one, other] = await Promise.all([registry.find(record.id), registry.find(record.id)]);
  expect(one).toBe(other);
});

test('a token opens its own seat and no other', async () => {
  const registry = registryWith(9);
  const match = await registry.create(dublinWarrant, 1, people);
  expect(registry.seatOf(match, 'token-4')).toBe(4);
  expect(registry.seatOf(match, 'token-44')).toBeUndefined();
  expect(registry.seatOf(match, '')).toBeUndefined();
});

test('a newer scenario or ruleset changes nothing in a match that was made with the old one', async () => {
  const from = store();
  const old = await registryWith(9, from).create(dublinWarrant, 1, people);
  const { scenario } = dublinWarrant;
  const changed = { ...dublinWarrant, scenario: { ...scenario, rounds: scenario.rounds + 1 } };
  const registry = registryWith(9, from, changed);
  const found = await registry.find(old.record.id);
  expect([found?.hash, found?.setup]).toEqual([old.hash, old.setup]);
  expect((await registry.create(changed, 1, people)).viewOf('public').rounds).toBe(scenario.rounds + 1);
});

test('a match kept before the rules asked for a number of their ruleset goes on with today’s', async () => {
  const from = store();
  const { ruleset } = dublinWarrant;
  const { 'appeal.stayedRounds': stayedRounds, ...parameters } = ruleset.parameters;
  const { harm, ...facts } = ruleset.merits.facts;
  const merits = { ...ruleset.merits, facts: facts as typeof ruleset.merits.facts };
  const older = {
    ...dublinWarrant,
    ruleset: { ...ruleset, merits, parameters: { ...parameters, 'talk.perPhase': 3 } },
  };
  const old = await registryWith(9, from, older).create(older, 1, people);
  const found = await registryWith(9, from).find(old.record.id);
  expect(found?.setup.ruleset.parameters).toMatchObject({ 'appeal.stayedRounds': stayedRounds, 'talk.perPhase': 3 });
  expect(found?.setup.ruleset.merits.facts.harm).toBe(harm);
});

test('on a seat of a lesson no token sits', async () => {
  const registry = registryWith(9);
  const match = await registry.create(
    dublinWarrant,
    1,
    people.map(() => ({ kind: 'lesson' })),
  );
  expect(registry.seatOf(match, 'token-4')).toBeUndefined();
  expect(registry.seatOf(match, '')).toBeUndefined();
});

/** A match in the Orders of round 2, seat 2 being ready. */
async function inRoundTwo(registry: MatchRegistry) {
  const match = await registry.create(dublinWarrant, 1, people);
  await match.endPhase();
  await match.endPhase();
  await match.submit(2, { id: 'ready-now', command: readyIn(match.viewOf(2)) });
  return match;
}

test('a fork goes on from a past moment as if nothing had come after it; the old match goes on untouched', async () => {
  const registry = registryWith(9);
  const old = await inRoundTwo(registry);
  const { hash } = old;
  const bench = old.checkpoints()[1];
  const fork = await registry.fork(old.record.id, bench.entry);
  expect(fork.moment).toBe('1.bench');
  expect(fork.viewOf(4)).toEqual(await old.viewAt(bench.entry, 4));
  expect(old.hash).toBe(hash);
  await fork.endPhase();
  await fork.endPhase();
  expect([fork.moment, old.moment]).toEqual(['2.bench', '2.orders']);
});

test('a fork that nobody changes comes out like the old match', async () => {
  const registry = registryWith(9);
  const old = await inRoundTwo(registry);
  const fork = await registry.fork(old.record.id, old.checkpoints()[1].entry);
  while (!fork.isOver) await fork.endPhase();
  while (!old.isOver) await old.endPhase();
  expect(fork.hash).toBe(old.hash);
  expect(fork.record).toEqual({ ...old.record, id: fork.record.id, created: fork.record.created });
});

test('a fork knows why AI did what it did before, and nothing of what it thought after', async () => {
  const registry = registryWith(9);
  const old = await inRoundTwo(registry);
  const decision = (round: number, phase: 'orders' | 'bench') => ({
    seat: 1,
    round,
    phase,
    command: readyIn({ round, phase }),
    reasons: [],
  });
  await old.keepReasons([decision(1, 'orders'), decision(1, 'bench'), decision(2, 'orders')]);
  const fork = await registry.fork(old.record.id, old.checkpoints()[1].entry);
  expect(await fork.reasonsOf(1, { round: 1, phase: 'orders' })).toEqual([decision(1, 'orders')]);
  expect(await old.reasonsOf(1, { round: 1, phase: 'bench' })).toEqual([decision(1, 'bench'), decision(2, 'orders')]);
});

test('matches that are forgotten are gone, with all that was ordered in them; others stay', async () => {
  const from = store();
  const registry = registryWith(9, from);
  const [one, other] = [await inRoundTwo(registry), await inRoundTwo(registry)];
  expect(await registry.forget([one.record.id, 'no-such-match'])).toBe(3);
  expect(await registry.find(one.record.id)).toBeUndefined();
  expect(await from.entries(one.record.id)).toEqual([]);
  expect(await registry.find(other.record.id)).toBe(other);
  expect(await from.entries(other.record.id)).toHaveLength(3);
});

test('whoever watches a match can lend its seats', async () => {
  const registry = registryWith(9);
  const { record } = await registry.create(dublinWarrant, 1, people);
  const watched = await registry.watch(record.id, () => {});
  expect((await registry.table(record.id))?.ai).toBe(watched?.ai);
});
