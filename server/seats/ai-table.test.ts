import { afterEach, expect, test, vi } from 'vitest';
import {
  type AiDecision,
  type AiProfile,
  type Command,
  type Order,
  readyIn,
  type SeatId,
} from '../../shared/model/index.ts';
import { holdingOf, knownDublinWarrant, seat } from '../../shared/testing/index.ts';
import type { Thinker } from '../ai/thinker.ts';
import type { Match } from '../match/match.ts';
import { MatchRegistry } from '../match/match-registry.ts';
import { openDatabase } from '../store/database.ts';
import { matchStoreIn } from '../store/match-store.ts';
import { AiTable } from './ai-table.ts';
import type { SeatHolder } from './seat-holder.ts';

const SEATS = knownDublinWarrant.scenario.seats.length;
const person: SeatHolder = { kind: 'person', tokenHash: '', name: '' };
const ai = (seed: number): SeatHolder => ({
  kind: 'ai',
  profile: { level: 'practised', personality: 'pragmatist', seed },
});
const ready = readyIn({ round: 1, phase: 'orders' });
const think = (command: Command): AiDecision => ({ command, reasons: [] });

/** Seats 0 and 1 are thought for by `thinker`; people sit on the others. */
async function tableOf(thinker: Thinker, holders = [ai(1), ai(2)]) {
  const store = matchStoreIn(openDatabase(':memory:'));
  const registry = new MatchRegistry(store, new Map([['dublin-warrant', knownDublinWarrant]]), 0);
  const match = await registry.create(
    knownDublinWarrant,
    1,
    knownDublinWarrant.scenario.seats.map(() => person),
  );
  match.record.holders.splice(0, holders.length, ...holders);
  const table = new AiTable(match, 0, thinker);
  const idle = () => vi.waitUntil(() => table.isIdle, { interval: 5 });
  const play = async () => {
    table.wake();
    await idle();
  };
  return { match, table, play, idle };
}

const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => complaints.mockClear());

test('a seat whose thinking fails passes, the others play, and the failure is told to the host', async () => {
  const { match, play } = await tableOf((view) => {
    if (view.viewer === 0) throw new Error('a decision too far');
    return [think(ready)];
  });
  await play();
  expect(match.viewOf('public').seats.map((seat) => seat.ready)).toEqual([true, true, ...Array(SEATS - 2).fill(false)]);
  expect(complaints).toHaveBeenCalledOnce();
});

test('a seat that has nothing to say passes too', async () => {
  const { match, play } = await tableOf(() => []);
  await play();
  expect(match.viewOf('public').seats[0].ready).toBe(true);
});

test('a refused move does not stop the moves after it', async () => {
  const { match, play } = await tableOf(() => [think({ kind: 'breakSeal', seal: 50 }), think(ready)]);
  await play();
  expect(match.viewOf('public').seats[1].ready).toBe(true);
});

test('what is refused because others acted meanwhile is no fault, whatever the reason; unprovoked it is one', async () => {
  const offer: Command = {
    kind: 'offerDeal',
    to: 0,
    terms: { kind: 'exchange', give: { kind: 'noCovert' }, take: { kind: 'noCovert' }, until: 2 },
  };
  const decline: Command = { kind: 'declineDeal', deal: 0, why: '' };
  const first = await tableOf(
    async (view) => {
      if (view.viewer === 0 && view.deals.some(({ status }) => status === 'offered'))
        await give(first.match, 2, { kind: 'withdrawDeal', deal: 0 });
      return [think(decline), think(ready)];
    },
    [ai(1)],
  );
  await give(first.match, 2, offer);
  await first.play();
  expect(first.match.viewOf(0).deals.map(({ status }) => status)).toEqual(['withdrawn']);
  expect(complaints).not.toHaveBeenCalled();

  const second = await tableOf(() => [think(decline), think(ready)], [ai(1)]);
  await second.play();
  expect(complaints).toHaveBeenCalledOnce();
});

test('an offer made to a seat that is ready is looked at again, but not for ever', async () => {
  let asked = 0;
  const { match, play } = await tableOf((view) => {
    if (view.viewer === 1) asked++;
    return [think(ready)];
  });
  await play();
  expect(asked).toBe(1);
  const offer: Command = {
    kind: 'offerDeal',
    to: 1,
    terms: { kind: 'exchange', give: { kind: 'noCovert' }, take: { kind: 'noCovert' }, until: 2 },
  };
  expect(await match.submit(2, { id: 'an-offer-1', command: offer })).toEqual({ ok: true });
  for (let i = 0; i < 10; i++) await play();
  expect(asked).toBe(5);
});

test('every offer of a person is answered, however many there are in a phase', async () => {
  const { match, play } = await tableOf((view) => {
    const waiting = view.deals.filter(({ status, to }) => status === 'offered' && to === view.viewer);
    return [...waiting.map(({ id }) => think({ kind: 'declineDeal', deal: id, why: '' })), think(ready)];
  });
  await play();
  for (let i = 0; i < 8; i++) {
    const until = 2 + (i % 2);
    const terms = { kind: 'exchange', give: { kind: 'noCovert' }, take: { kind: 'noCovert' }, until } as const;
    expect(await match.submit(2, { id: `offer-${i}`, command: { kind: 'offerDeal', to: 1, terms } })).toEqual({
      ok: true,
    });
    await play();
    expect(match.viewOf(2).deals.at(-1)?.status, `offer ${i}`).toBe('declined');
  }
});

test('a seat is given its own view and no other', async () => {
  const viewers: unknown[] = [];
  const { play } = await tableOf((view) => {
    viewers.push([view.viewer, view.own !== undefined]);
    return [think(ready)];
  });
  await play();
  expect(viewers).toEqual([
    [0, true],
    [1, true],
  ]);
});

const profile: AiProfile = { level: 'practised', personality: 'caretaker', seed: 3 };
const us = seat('us');
const isReady = (match: Match, who: SeatId) => match.viewOf('public').seats[who].ready;
const give = (match: Match, who: SeatId, command: Command) =>
  match.submit(who, { id: `${who}-${command.kind}-${Math.random()}`, command });
const firstOption = (match: Match, who: SeatId, kind: Order['kind']) => {
  const found = match.viewOf(who).options.find(({ order }) => order.kind === kind);
  if (!found) throw new Error(`Seat ${who} has no '${kind}' to give.`);
  return { kind: 'seal', order: found.order } as const;
};

test('seats of AI are taken over from the start, all others are their persons', async () => {
  const { table } = await tableOf(() => [], [ai(1), { kind: 'lesson' }]);
  expect([...table.takenOver().keys()]).toEqual([0]);
});

test('a seat that is taken over plays; given back, it plays no longer', async () => {
  const { match, table, idle, play } = await tableOf(() => [think(ready)], []);
  table.takeOver(us, profile);
  await idle();
  expect(isReady(match, us)).toBe(true);
  await table.takeBack(us);
  await match.endPhase();
  await play();
  expect(isReady(match, us)).toBe(false);
  expect(table.takenOver().size).toBe(0);
});

test('a seat that AI had set ready is not ready any more for the person who gets it back', async () => {
  const { match, table, idle } = await tableOf(() => [think(ready)], []);
  table.takeOver(us, profile);
  await idle();
  await table.takeBack(us);
  expect(isReady(match, us)).toBe(false);
});

test('a seat that its person had set ready stays ready when it comes back', async () => {
  const { match, table, idle } = await tableOf(() => [think(ready)], []);
  await give(match, us, ready);
  table.takeOver(us, profile);
  await idle();
  await table.takeBack(us);
  expect(isReady(match, us)).toBe(true);
});

test('a turn is seen as a whole; taken back then, the seat is not ready and AI does nothing more', async () => {
  const say = (text: string): AiDecision => think({ kind: 'say', to: -1, phrase: 'free', blanks: [], text });
  const { match, table, idle } = await tableOf(() => [say('one'), say('two'), think(ready)], []);
  let back: Promise<void> | undefined;
  match.subscribe(() => {
    back ??= table.takeBack(us);
  });
  table.takeOver(us, profile);
  await idle();
  await back;
  expect(match.viewOf('public').talk.map(({ text }) => text)).toEqual(['one', 'two']);
  expect(isReady(match, us)).toBe(false);
});

test('taken back while AI thinks, what it thought is not done, and nobody waits for it', async () => {
  const decision = Promise.withResolvers<AiDecision[]>();
  const { match, table, idle } = await tableOf(() => decision.promise, []);
  table.takeOver(us, profile);
  await table.takeBack(us);
  await idle();
  decision.resolve([think(ready)]);
  await decision.promise;
  expect((await match.log()).length).toBe(0);
});

test('what a person left under wax stays as it is, and AI adds nothing to it', async () => {
  const { match, table, idle } = await tableOf(
    (view) => [think({ kind: 'seal', order: view.options[0].order }), think(ready)],
    [],
  );
  await give(match, us, firstOption(match, us, 'demand'));
  const left = match.viewOf(us).own?.orders;
  table.takeOver(us, profile);
  await idle();
  expect(match.viewOf(us).own?.orders).toEqual(left);
  expect(isReady(match, us)).toBe(true);
});

test('of questions that a person has answered in part, AI answers the rest', async () => {
  const answerAll: Thinker = (view) => [
    ...view.options.filter(({ order }) => order.kind === 'refuse').map(({ order }) => think({ kind: 'seal', order })),
    think(ready),
  ];
  const { match, table, idle } = await tableOf(answerAll, []);
  for (const who of [seat('ireland'), seat('uk')])
    for (const { order } of match.viewOf(who).options)
      if (order.kind === 'demand') await give(match, who, { kind: 'seal', order });
  await match.endPhase();
  const { company } = match.viewOf('public').holdings[holdingOf('H12')];
  const asked = match.viewOf(company).desk.filter(({ must }) => must);
  expect(asked.length).toBeGreaterThan(1);
  const first = match.viewOf(company).options.find(({ order }) => order.kind === 'comply');
  if (!first) throw new Error('There is nothing to comply with.');
  await give(match, company, { kind: 'seal', order: first.order });
  table.takeOver(company, profile);
  await idle();
  const kinds = match.viewOf(company).own?.answers.map(({ order }) => order.kind);
  expect(kinds).toEqual(['comply', ...asked.slice(1).map(() => 'refuse')]);
});

test('all AI seats of a table answer within one time, counted from when the phase waits for them', async () => {
  const due: number[] = [];
  const { play } = await tableOf((_view, _profile, _setup, haste) => {
    due.push(haste?.due ?? 0);
    return [think(ready)];
  });
  await play();
  expect(due).toHaveLength(2);
  expect(due[1]).toBe(due[0]);
});
