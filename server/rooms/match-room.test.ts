import { afterEach, expect, test, vi } from 'vitest';
import { type Command, readyIn, type SeatView } from '../../shared/model/index.ts';
import { dublinWarrant, seat } from '../../shared/testing/index.ts';
import { type ViewChanges, ViewReader } from '../../shared/wire/index.ts';
import { thinkHere } from '../ai/thinker.ts';
import { MatchRegistry } from '../match/match-registry.ts';
import { openDatabase } from '../store/database.ts';
import { matchStoreIn } from '../store/match-store.ts';
import { matchRoomOf } from './match-room.ts';

const us = seat('us');
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A room in which one page is open, and what that page shows. */
async function openPage() {
  const store = matchStoreIn(openDatabase(':memory:'));
  const registry = new MatchRegistry(store, new Map([['dublin-warrant', dublinWarrant]]), 0, 200, thinkHere);
  const persons = dublinWarrant.scenario.seats.map(() => ({ kind: 'person', tokenHash: '', name: '' }) as const);
  const match = await registry.create(dublinWarrant, 1, persons);
  const room = new (matchRoomOf(registry))();
  await room.onCreate({ match: match.record.id });
  stops.push(() => room.onDispose());
  const reader = new ViewReader<SeatView>();
  const page = { shown: undefined as SeatView | undefined };
  const client = {
    sessionId: 'a',
    auth: { match: match.record.id, seat: us, tab: '' },
    send: (_: string, changes: ViewChanges) => {
      page.shown = reader.read(JSON.parse(JSON.stringify(changes))) ?? page.shown;
    },
  };
  room.clients.push(client as never);
  room.onJoin(client as never);
  const give = (who: number, command: Command) => match.submit(who, { id: `${Math.random()}-${who}`, command });
  return { match, page, give };
}

test('of what others put under wax a page is made the seats’ public line alone, and still shows the whole view', async () => {
  const { match, page, give } = await openPage();
  const whole = () => JSON.parse(JSON.stringify(match.viewOf(us)));
  expect(page.shown).toEqual(whole());
  const [{ order }] = match.viewOf(1).options;
  const viewOf = vi.spyOn(match, 'viewOf');
  expect(await give(1, { kind: 'seal', order })).toEqual({ ok: true });
  expect(await give(us, readyIn({ round: 1, phase: 'orders' }))).toEqual({ ok: true });
  expect(viewOf).not.toHaveBeenCalledWith(us);
  expect(page.shown).toEqual(whole());
  expect(await give(2, { kind: 'say', to: -1, phrase: 'hello', blanks: ['you'], text: '' })).toEqual({ ok: true });
  expect(page.shown).toEqual(whole());
  await match.endPhase();
  expect(page.shown).toEqual(whole());
});
