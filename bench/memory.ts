import { Match } from '../server/match/match.ts';
import type { LogEntry, MatchStore } from '../server/match/match-store.ts';
import { NONE, type Setup } from '../shared/model/index.ts';
import type { hostedByBoardgameIo } from './boardgame-io.ts';
import { bytesEach } from './measure.ts';
import type { ScriptedGame } from './scripted-game.ts';

/** Bytes that one finished match holds in the server's memory; its log lies on the disk. */
export async function ourBytesAMatch(setup: Setup, { seed, steps }: ScriptedGame, count: number): Promise<number> {
  const entries = steps.map(
    (one, number): LogEntry =>
      one === 'endPhase'
        ? { seat: NONE, envelope: `end-${number}`, command: null, hash: '' }
        : { seat: one.seat, envelope: `${one.seat}:${number}`, command: one.command },
  );
  const store = { entries: async () => entries, keepResult: async () => undefined } as unknown as MatchStore;
  const load = (at: number) =>
    Match.load({ id: `m${at}`, scenario: '', content: '', seed, holders: [], created: 0 }, setup, store);
  const matches: Match[] = [];
  await load(0);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < count; at++) matches.push(await load(at));
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed - before) / matches.length);
}

/** The same for boardgame.io's in-memory store: it keeps the state, the first state and the log of every match. */
export function theirBytesAMatch(
  host: ReturnType<typeof hostedByBoardgameIo>,
  game: ScriptedGame,
  count: number,
): number {
  return bytesEach(count, () => {
    const log: unknown[] = [];
    let state = host.start;
    for (const one of game.steps) {
      state = host.give(state, one);
      log.push((state as unknown as { deltalog: unknown }).deltalog);
    }
    return { state, initialState: structuredClone(host.start), log };
  });
}
