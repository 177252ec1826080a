import { expect, test } from 'vitest';
import type { PublicMember, PublicWorld, Report, SeatStatus } from '../../../shared/lesson/index.ts';
import { phaseLasts, planOf } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { countFor, needsOf } from './needs.ts';
import { nothingWaits } from './words.ts';

const NOW = 1_000_000;
const seat = (part: Partial<SeatStatus> = {}): SeatStatus => ({
  seat: 1,
  ready: false,
  sealed: 0,
  ai: 'no',
  awaySince: 0,
  silentRounds: 0,
  factor: 100,
  talkedIn: 3,
  ...part,
});
const world = (id: number, part: Partial<PublicWorld> = {}): PublicWorld => ({
  id,
  name: 'ABCD'[id],
  forkOf: -1,
  left: false,
  stopped: false,
  round: 3,
  rounds: 6,
  phase: 'orders',
  ending: 'none',
  comity: 60,
  zone: 'holding',
  clock: { endsAt: NOW + 100_000, left: 0, paused: false },
  seats: [],
  comityCurve: [],
  comingCard: '',
  ...part,
});
/** A student on each seat of these worlds. */
const crews = (worlds: PublicWorld[]) =>
  worlds.flatMap(({ id, seats }) => seats.map(({ seat }) => ({ status: 'in', world: id, seat }) as PublicMember));
const needs = (worlds: PublicWorld[], members: PublicMember[] = [], reports: Report[] = []) =>
  needsOf(
    { worlds, members: [...crews(worlds), ...members], reports, settings: { plan: '45' }, lesson: { pace: 100 } },
    NOW,
  );

test('a seat away for a minute needs a decision, one that blinked does not', () => {
  expect(needs([world(0, { seats: [seat({ awaySince: NOW - 61_000 })] })])).toMatchObject([
    { kind: 'away', world: 0, seat: 1, standIn: false },
  ]);
  expect(needs([world(0, { seats: [seat({ awaySince: NOW - 20_000 })] })])).toEqual([]);
});
test('a world that stands still after a fault comes first', () => {
  const away = world(0, { seats: [seat({ awaySince: NOW - 61_000 })] });
  expect(needs([away, world(1, { stopped: true })])).toMatchObject([{ kind: 'stopped', world: 1 }, { kind: 'away' }]);
});
test('a seat that was handed to AI needs nothing more', () => {
  expect(needs([world(0, { seats: [seat({ awaySince: 1, ai: 'lent' })] })])).toEqual([]);
});
test('who is here and has sent nothing is worth a nudge within half a phase', () => {
  const seats = [seat()];
  const left = (ms: number) => ({ seats, clock: { endsAt: NOW + ms, left: 0, paused: false } });
  expect(needs([world(0, left(64_000))])).toMatchObject([{ kind: 'silent', seat: 1, rounds: 0 }]);
  expect(needs([world(0, left(100_000))])).toEqual([]);
  expect(needs([world(0, { ...left(10_000), phase: 'bench' })])).toEqual([]);
});
test('while the clock stands nobody is told to hurry', () => {
  const stands = { endsAt: 0, left: 5000, paused: true };
  const seats = [0, 1, 2, 3].map((id) => seat({ seat: id, ready: id > 0 }));
  expect(needs([world(0, { seats, clock: { ...stands, paused: false, endsAt: NOW + 5000 } })])).toHaveLength(1);
  expect(needs([world(0, { seats, clock: stands })])).toEqual([]);
});
test('a seat that waits for a student needs nothing', () => {
  const worlds = [world(0, { seats: [seat({ silentRounds: 2 })] })];
  expect(needs(worlds)).toHaveLength(1);
  expect(needsOf({ worlds, members: [], reports: [], settings: { plan: '45' }, lesson: { pace: 100 } }, NOW)).toEqual(
    [],
  );
});
test('who was silent for a whole round is worth a nudge at once', () => {
  expect(needs([world(0, { seats: [seat({ silentRounds: 1 })] })])).toMatchObject([{ kind: 'silent', rounds: 1 }]);
});
test('nobody is called silent while the Outcome of the round before is told', () => {
  const seats = [seat({ silentRounds: 1 })];
  const clock = { endsAt: NOW + phaseLasts(planOf('45'), 3, 'orders'), left: 0, paused: false };
  expect(needs([world(0, { seats, clock })])).toEqual([]);
});
test('who is at work or done is left alone, however silent before', () => {
  for (const part of [{ sealed: 1 }, { ready: true }])
    expect(needs([world(0, { seats: [seat({ silentRounds: 3, ...part })] })])).toEqual([]);
});
test('a latecomer who found no seat needs one', () => {
  const late = { id: 9, name: 'Ada', status: 'watching', seatless: true } as PublicMember;
  expect(needs([world(0)], [late])).toMatchObject([{ kind: 'seatless', member: 9, name: 'Ada' }]);
});
test('who waits at the door comes first', () => {
  const asking = { id: 9, name: 'Ada', status: 'asking' } as PublicMember;
  expect(needs([world(0, { seats: [seat({ silentRounds: 4 })] })], [asking]).map(({ kind }) => kind)).toEqual([
    'asking',
    'silent',
  ]);
});
test('a world a whole round behind the others is told, one phase behind is not', () => {
  const three = [world(0), world(1), world(2)];
  expect(needs([...three, world(3, { round: 2 })])).toMatchObject([{ kind: 'behind', world: 3, phases: 2 }]);
  expect(needs([...three, world(3, { round: 2, phase: 'bench' })])).toEqual([]);
});
test('a world far ahead is told too', () => {
  expect(needs([world(0), world(1), world(2, { round: 5 })])).toMatchObject([{ kind: 'ahead', world: 2 }]);
});
test('worlds that are over or were left need nothing', () => {
  const away = { seats: [seat({ awaySince: 1 })] };
  expect(needs([world(0, { ...away, phase: 'over' }), world(1, { ...away, left: true }), world(2)])).toEqual([]);
});
test('needs are counted by world', () => {
  const found = needs([world(0, { seats: [seat({ silentRounds: 2 }), seat({ seat: 2, silentRounds: 3 })] }), world(1)]);
  expect([countFor(found, 0), countFor(found, 1)]).toEqual([2, 0]);
});
test('a world that waits for one or two seats says for whom, and asks nothing else of them', () => {
  const done = [1, 2, 3].map((id) => seat({ seat: id, ready: true }));
  const late = { clock: { endsAt: NOW + 30_000, left: 0, paused: false } };
  expect(needs([world(0, { ...late, seats: [seat({ seat: 0 }), ...done] })])).toMatchObject([
    { kind: 'waits', world: 0, seats: [0] },
  ]);
  expect(needs([world(0, { ...late, seats: [seat({ seat: 0, ready: true }), ...done] })])).toEqual([]);
  expect(needs([world(0, { seats: [seat({ seat: 0 }), ...done] })])).toEqual([]);
});
test('a seat that nobody has talked with for two whole rounds is left out, until it talks', () => {
  const others = seat({ seat: 0, ready: true });
  const alone = (talkedIn: number) => needs([world(0, { seats: [others, seat({ ready: true, talkedIn })] })]);
  expect(alone(0)).toMatchObject([{ kind: 'leftOut', seat: 1, rounds: 2 }]);
  expect(alone(1)).toEqual([]);
});
test('a class that does not talk is told as one line a world, not one a seat', () => {
  const quiet = [0, 1, 2, 3].map((id) => seat({ seat: id, ready: true, talkedIn: 0 }));
  expect(needs([world(0, { seats: quiet }), world(1, { seats: quiet })])).toMatchObject([
    { kind: 'leftOutWorld', world: 0, seats: 4 },
    { kind: 'leftOutWorld', world: 1, seats: 4 },
  ]);
});
test('a court that talks with nobody is not told: it is heard all the same', () => {
  const quiet = [seat({ seat: 0, ready: true, talkedIn: 0 }), seat({ seat: 1, ready: true, talkedIn: 0 })];
  const view = {
    worlds: [world(0, { seats: quiet })],
    members: crews([world(0, { seats: quiet })]),
    reports: [],
    settings: { plan: '45' as const },
    lesson: { pace: 100 },
  };
  expect(needsOf(view, NOW, (one) => one === 1)).toMatchObject([{ kind: 'leftOut', seat: 0 }]);
});
test('reported words wait until they are seen to', () => {
  const report = { id: 1, by: 2, world: 0, speaker: 3, words: 'x' };
  expect(needs([world(0)], [], [report])).toMatchObject([{ kind: 'reported', report }]);
});
test('many silent seats of one world are told as one', () => {
  const quiet = [0, 1, 2].map((id) => seat({ seat: id, silentRounds: 2 }));
  expect(needs([world(0, { seats: quiet }), world(1, { seats: quiet.slice(0, 2) })])).toMatchObject([
    { kind: 'silentWorld', world: 0, seats: 3 },
    { kind: 'silent', world: 1, seat: 0 },
    { kind: 'silent', world: 1, seat: 1 },
  ]);
});

test('worlds that are paused are not said to run by themselves', () => {
  const clock = { endsAt: 0, left: 60_000, paused: true };
  expect(nothingWaits([world(0), world(1)])).toBe(t('console.needs.none'));
  expect(nothingWaits([world(0, { clock }), world(1)])).toBe(t('console.needs.none.paused', { count: 1 }));
  expect(nothingWaits([world(0, { clock }), world(1, { clock })])).toContain('2 worlds are paused');
  expect(nothingWaits([world(0, { clock, left: true }), world(1, { clock, phase: 'over' })])).toBe(
    t('console.needs.none'),
  );
});
