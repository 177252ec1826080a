import { afterEach, expect, test, vi } from 'vitest';
import type { Command, Thought } from '../../shared/model/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { MatchHall } from '../match-hall.ts';
import { openDatabase } from '../store/database.ts';
import { sqliteMatchStore } from '../store/match-store.ts';
import { AiTable } from './ai-table.ts';
import type { SeatHolder } from './seat-holder.ts';

const person: SeatHolder = { kind: 'person', tokenHash: '', name: '' };
const ai = (seed: number): SeatHolder => ({
  kind: 'ai',
  mind: { level: 'practised', personality: 'pragmatist', seed },
});
const ready = { kind: 'ready', ready: true } as const;
const think = (command: Command): Thought => ({ command, reasons: [] });

/** Seats 0 and 1 are thought for by `thinker`; people sit on the others. */
async function tableOf(thinker: ConstructorParameters<typeof AiTable>[2]) {
  const store = sqliteMatchStore(openDatabase(':memory:'));
  const hall = new MatchHall(store, new Map([['dublin-warrant', dublinWarrant]]), 0);
  const match = await hall.create(
    'dublin-warrant',
    1,
    dublinWarrant.scenario.seats.map(() => person),
  );
  match.record.holders.splice(0, 2, ai(1), ai(2));
  const table = new AiTable(match, 0, thinker);
  const play = async () => {
    table.wake();
    await vi.waitUntil(() => table.isIdle);
  };
  return { match, play };
}

const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => complaints.mockClear());

test('a seat whose thinking fails passes, the others play, and the failure is told to the host', async () => {
  const { match, play } = await tableOf((view) => {
    if (view.viewer === 0) throw new Error('a thought too far');
    return [think(ready)];
  });
  await play();
  expect(match.viewOf('public').seats.map((seat) => seat.ready)).toEqual([true, true, ...Array(5).fill(false)]);
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
    terms: { kind: 'pledge', maker: 2, beneficiary: 1, promise: 'noCovert', holding: -1, until: 2 },
  };
  expect(await match.submit(2, { id: 'an-offer-1', command: offer })).toEqual({ ok: true });
  for (let i = 0; i < 10; i++) await play();
  expect(asked).toBe(4);
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
