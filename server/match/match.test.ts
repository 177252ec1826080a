import { expect, test, vi } from 'vitest';
import { type AiRecord, NONE, readyIn, type SeatId } from '../../shared/model/index.ts';
import { dublinWarrant, seat } from '../../shared/testing/index.ts';
import { Match } from './match.ts';
import type { LogEntry, MatchRecord, MatchResult, MatchStore } from './match-store.ts';

const SEATS = dublinWarrant.scenario.seats.length;
const record: MatchRecord = {
  id: 'm',
  scenario: 'dublin-warrant',
  content: '',
  lesson: '',
  seed: 4,
  holders: [],
  created: 0,
};

/** A store in memory that can be told to fail. */
class PaperStore implements MatchStore {
  log: LogEntry[] = [];
  results: MatchResult[] = [];
  full = false;
  create = async () => {};
  hold = async () => {};
  find = async () => record;
  keepSetup = async () => {};
  setup = async () => dublinWarrant;
  ofLesson = async () => [];
  entries = async () => structuredClone(this.log);
  keepReasons = async () => {};
  reasons = async (): Promise<AiRecord[]> => [];
  count = async () => 1;
  delete = async () => 0;
  async append(_match: string, number: number, entries: readonly LogEntry[]): Promise<void> {
    if (this.full) throw new Error('the disk is full');
    expect(number).toBe(this.log.length);
    this.log.push(...structuredClone(entries));
  }
  async keepResult(_match: string, result: MatchResult): Promise<void> {
    this.results.push(result);
  }
}

let nextId = 0;
const ready = (match: Match, who: SeatId, id = `envelope-${nextId++}`) =>
  match.submit(who, { id, command: readyIn(match.viewOf('public')) });
const isIn = (match: Match, moment: string) => vi.waitFor(() => expect(match.moment).toBe(moment));
const endPhase = async (match: Match) => {
  const { moment } = match;
  for (let id = 0; id < SEATS; id++) await ready(match, id);
  await vi.waitFor(() => expect(match.moment).not.toBe(moment));
};
const newMatch = async (store = new PaperStore()) => ({ store, match: await Match.load(record, dublinWarrant, store) });

test('a command is in the log before anybody is told', async () => {
  const { match, store } = await newMatch();
  const inLogWhenTold: number[] = [];
  match.subscribe(() => inLogWhenTold.push(store.log.length));
  await ready(match, 2);
  expect(inLogWhenTold).toEqual([1]);
});

test('what the rules refuse is not in the log, and nobody is told', async () => {
  const { match, store } = await newMatch();
  let told = 0;
  match.subscribe(() => told++);
  expect(await match.submit(0, { id: 'a-seal-id', command: { kind: 'breakSeal', seal: 77 } })).toEqual({
    ok: false,
    reason: 'noSuchSeal',
  });
  expect([store.log.length, told]).toEqual([0, 0]);
});

test('a command that cannot be written changes nothing; sent again it is done once', async () => {
  const { match, store } = await newMatch();
  const before = match.hash;
  store.full = true;
  expect(await ready(match, 1, 'the-same-id')).toEqual({ ok: false, reason: 'notSaved' });
  expect(match.hash).toBe(before);
  store.full = false;
  expect(await ready(match, 1, 'the-same-id')).toEqual({ ok: true });
  expect(await ready(match, 1, 'the-same-id')).toEqual({ ok: true });
  expect(store.log).toHaveLength(1);
});

test('a command leaves no second state behind, whether it is accepted or not', async () => {
  const { match, store } = await newMatch();
  const meters = () => match.seatsOf('public')[0].meters;
  const before = meters();
  await ready(match, 1);
  store.full = true;
  await ready(match, 2);
  expect(meters()).toBe(before);
  expect(match.seatsOf('public').map(({ ready }) => ready)).toEqual(Array.from({ length: SEATS }, (_, id) => id === 1));
});

test('two seats may choose the same id', async () => {
  const { match, store } = await newMatch();
  await ready(match, 1, 'the-same-id');
  await ready(match, 2, 'the-same-id');
  expect(store.log).toHaveLength(2);
});

test('a phase whose end cannot be written ends when its last command is sent again', async () => {
  const { match, store } = await newMatch();
  for (let id = 0; id < SEATS - 1; id++) await ready(match, id);
  const append = store.append.bind(store);
  const fails = vi.fn().mockRejectedValue(new Error('the disk is full'));
  store.append = (id, number, entries) => (entries[0].command ? append(id, number, entries) : fails());
  expect(await ready(match, SEATS - 1, 'the-last-one')).toEqual({ ok: true });
  await vi.waitFor(() => expect(fails).toHaveBeenCalled());
  expect(match.moment).toBe('1.orders');
  store.append = append;
  expect(await ready(match, SEATS - 1, 'the-last-one')).toEqual({ ok: true });
  await isIn(match, '1.bench');
});

test('whoever is the last to be done is answered before the phase ends; who comes then comes after its end', async () => {
  const { match, store } = await newMatch();
  for (let id = 0; id < SEATS - 1; id++) await ready(match, id);
  const told: string[] = [];
  match.subscribe(() => told.push(match.moment));
  expect(await ready(match, SEATS - 1)).toEqual({ ok: true });
  expect([match.moment, store.log.length, told]).toEqual(['1.orders', SEATS, []]);
  expect(await ready(match, 0)).toEqual({ ok: false, reason: 'phaseEnded' });
  expect([match.moment, store.log.length, told]).toEqual(['1.bench', SEATS + 1, ['1.bench']]);
});

test('a match brought back from its log is the same, and remembers what it accepted', async () => {
  const { match, store } = await newMatch();
  await endPhase(match);
  await ready(match, 3, 'before-the-fall');
  const again = await Match.load(record, dublinWarrant, store);
  expect(again.hash).toBe(match.hash);
  expect(again.viewOf(3)).toEqual(match.viewOf(3));
  const length = store.log.length;
  await ready(again, 3, 'before-the-fall');
  expect(store.log).toHaveLength(length);
});

test('killed between the last ready and the end of the phase, it ends the phase when it comes back', async () => {
  const { match, store } = await newMatch();
  await endPhase(match);
  expect(store.log.pop()?.command).toBeNull();
  const again = await Match.load(record, dublinWarrant, store);
  expect(again.moment).toBe('1.bench');
  expect(again.hash).toBe(match.hash);
});

test('a log that leads elsewhere today is refused, not played on', async () => {
  const { match, store } = await newMatch();
  await endPhase(match);
  const end = store.log.at(-1);
  if (end && !end.command) end.hash = '0123456789abcdef';
  await expect(Match.load(record, dublinWarrant, store)).rejects.toThrow('another version');
});

test('one viewer that fails keeps neither the command nor the other viewers back', async () => {
  const { match } = await newMatch();
  let told = 0;
  match.subscribe(() => {
    throw new Error('a broken screen');
  });
  match.subscribe(() => told++);
  expect(await ready(match, 0)).toEqual({ ok: true });
  expect(told).toBe(1);
});

test('a phase can be ended whoever is ready, and that is an entry like any other end of a phase', async () => {
  const { match, store } = await newMatch();
  await ready(match, 3);
  expect(await match.endPhase()).toEqual({ ok: true });
  expect(match.moment).toBe('1.bench');
  expect(store.log.at(-1)).toMatchObject({ seat: NONE, command: null, hash: match.hash });
  expect((await Match.load(record, dublinWarrant, store)).hash).toBe(match.hash);
});

test('a demand that nobody answers before the phase is ended gets its published default', async () => {
  const { match } = await newMatch();
  const { options } = match.viewOf(seat('us'));
  const order = options.find((one) => one.order.kind === 'demand')?.order;
  if (!order) throw new Error('The United States have nothing to demand.');
  await match.submit(seat('us'), { id: 'the-demand', command: { kind: 'seal', order } });
  await match.endPhase();
  await match.endPhase();
  expect(match.viewOf('public').lastEvents).toContainEqual(
    expect.objectContaining({ type: 'demandAnswered', answer: 'stall' }),
  );
});

test('two hosts who end the same phase at once end one phase', async () => {
  const { match } = await newMatch();
  expect(await Promise.all([match.endPhase(), match.endPhase()])).toEqual([
    { ok: true },
    { ok: false, reason: 'phaseEnded' },
  ]);
  expect(match.moment).toBe('1.bench');
});

test('a match that is over has no phase to end', async () => {
  const { match, store } = await newMatch();
  while (!match.isOver) await match.endPhase();
  const { length } = store.log;
  expect(await match.endPhase()).toEqual({ ok: false, reason: 'matchOver' });
  expect(store.log).toHaveLength(length);
});

test('its end is kept, and opens the debrief', async () => {
  const { match, store } = await newMatch();
  await endPhase(match);
  expect(await match.debrief(0)).toBeUndefined();
  while (!match.isOver) await endPhase(match);
  expect(store.results).toMatchObject([{ scores: expect.any(Array) }]);
  expect(store.results[0].scores).toHaveLength(SEATS);
  expect((await match.debrief(0))?.view.opened).toBeDefined();
});

test('what the host does is in the log, done once for each id, and repeated from the log', async () => {
  const { match, store } = await newMatch();
  const card = dublinWarrant.scenario.deck.find(({ round }) => round === 2)?.id ?? '';
  const play = { id: 'the-same-id', command: { kind: 'playCard', card } } as const;
  expect(await match.submitHost(play)).toEqual({ ok: true });
  expect(await match.submitHost(play)).toEqual({ ok: true });
  expect(store.log).toMatchObject([{ seat: NONE, command: play.command }]);
  await match.endPhase();
  await match.endPhase();
  expect(await match.submitHost({ ...play, id: 'another-id' })).toEqual({ ok: false, reason: 'cardAlreadyTold' });
  const again = await Match.load(record, dublinWarrant, store);
  expect(again.hash).toBe(match.hash);
  expect(again.viewOf('public').news.at(-1)).toEqual({ round: 2, card });
});

test('a match that its host ends keeps its result and opens its debrief', async () => {
  const { match, store } = await newMatch();
  await match.endPhase();
  await match.submitHost({ id: 'end-it-now', command: { kind: 'endNow' } });
  expect(match.isOver).toBe(true);
  expect(store.results).toMatchObject([{ ending: 'rounds' }]);
  expect((await match.debrief(0))?.timeline.at(-1)).toMatchObject({ round: 1, phase: 'bench' });
  expect((await Match.load(record, dublinWarrant, store)).hash).toBe(match.hash);
});

test('the moments are where each phase began in the log', async () => {
  const { match } = await newMatch();
  await ready(match, 3);
  await match.endPhase();
  await match.endPhase();
  expect(match.checkpoints()).toEqual([
    { round: 1, phase: 'orders', entry: 0 },
    { round: 1, phase: 'bench', entry: 2 },
    { round: 2, phase: 'orders', entry: 3 },
  ]);
});

test('a past moment is shown as it was, through any eyes, again and again', async () => {
  const { match } = await newMatch();
  const shown = [];
  while (match.checkpoints().length < 6) {
    shown.push({ at: match.checkpoints().length - 1, us: match.viewOf(seat('us')), public: match.viewOf('public') });
    const { options } = match.viewOf(seat('us'));
    if (options[0])
      await match.submit(seat('us'), {
        id: `seal-${shown.length}`,
        command: { kind: 'seal', order: options[0].order },
      });
    await match.endPhase();
  }
  for (const { at, us, public: open } of [...shown.reverse(), ...shown]) {
    const { entry } = match.checkpoints()[at];
    expect(await match.viewAt(entry, seat('us'))).toEqual(us);
    expect(await match.viewAt(entry, 'public')).toEqual(open);
  }
});

test('the record of a seat is what it was shown at the end of each phase, after a restart too', async () => {
  const { match, store } = await newMatch();
  const shown = [];
  for (let phase = 0; phase < 4; phase++) {
    const compel = match.viewOf(seat('us')).options.find(({ order }) => order.kind === 'compel')?.order;
    if (compel)
      await match.submit(seat('us'), {
        id: `compel-${phase}`,
        command: { kind: 'seal', order: compel },
      });
    await match.endPhase();
    shown.push(match.viewOf(seat('ireland')).lastEvents);
  }
  const ireland = await match.phasesSeenBy(seat('ireland'));
  expect(ireland.map(({ events }) => events)).toEqual(shown);
  expect(await match.phasesSeenBy(seat('us'))).not.toEqual(ireland);
  const again = await Match.load(record, dublinWarrant, store);
  expect(await again.phasesSeenBy(seat('ireland'))).toEqual(ireland);
});

test('what belongs together is judged in its order, and told of at once', async () => {
  const { match, store } = await newMatch();
  const [{ order }] = match.viewOf(0).options;
  let told = 0;
  match.subscribe(() => told++);
  const answers = await match.submitAll(0, [
    { id: 'together-1', command: { kind: 'seal', order } },
    { id: 'together-2', command: { kind: 'breakSeal', seal: 99 } },
    { id: 'together-3', command: readyIn(match.viewOf(0)) },
  ]);
  expect(answers).toEqual([{ ok: true }, { ok: false, reason: 'noSuchSeal' }, { ok: true }]);
  expect(match.viewOf(0).own?.orders).toHaveLength(1);
  expect(store.log.map(({ command }) => command?.kind)).toEqual(['seal', 'ready']);
  expect(told).toBe(1);
});

test('of what belongs together nothing is done if it cannot be written', async () => {
  const { match, store } = await newMatch();
  const [{ order }] = match.viewOf(0).options;
  const together = [
    { id: 'together-1', command: { kind: 'seal', order } as const },
    { id: 'together-2', command: readyIn(match.viewOf(0)) },
  ];
  const before = match.hash;
  store.full = true;
  const notSaved = { ok: false, reason: 'notSaved' };
  expect(await match.submitAll(0, together)).toEqual([notSaved, notSaved]);
  expect(match.hash).toBe(before);
  store.full = false;
  expect(await match.submitAll(0, together)).toEqual([{ ok: true }, { ok: true }]);
});
