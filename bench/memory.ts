import { MatchRegistry } from '../server/match/match-registry.ts';
import type { LogEntry, MatchStore } from '../server/match/match-store.ts';
import { NONE, type Setup } from '../shared/model/index.ts';
import type { hostedByBoardgameIo } from './boardgame-io.ts';
import { bytesEach } from './measure.ts';
import type { ScriptedGame } from './scripted-game.ts';

/** Bytes that a match which somebody looks at holds in the server's memory when it is over; its log lies on the disk. */
export function bytesAPlayedMatch(setup: Setup, game: ScriptedGame, count: number): Promise<number> {
  return bytesOfMatches(setup, game, count, count);
}

/** The same for a match that nobody plays or looks at: the registry lets it go, and makes it anew from its log when it is asked for. */
export function bytesARestingMatch(setup: Setup, game: ScriptedGame, count: number): Promise<number> {
  return bytesOfMatches(setup, game, count, 0);
}

async function bytesOfMatches(setup: Setup, game: ScriptedGame, count: number, kept: number): Promise<number> {
  const registry = new MatchRegistry(storeOf(setup, game), new Map([['', setup]]), 0, kept);
  await registry.find('warm');
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < count; at++) await registry.find(`m${at}`);
  globalThis.gc?.();
  const bytes = process.memoryUsage().heapUsed - before;
  await registry.forget(['warm']);
  return Math.max(0, Math.round(bytes / count));
}

/** A store in which every match has gone like `game`. */
function storeOf(setup: Setup, { seed, steps }: ScriptedGame): MatchStore {
  const entries = steps.map(
    (one, number): LogEntry =>
      one === 'endPhase'
        ? { seat: NONE, envelope: `end-${number}`, command: null, hash: '' }
        : { seat: one.seat, envelope: `${one.seat}:${number}`, command: one.command },
  );
  return {
    entries: async () => structuredClone(entries),
    hold: async () => undefined,
    setup: async () => setup,
    find: async (id: string) => ({ id, scenario: '', content: '', seed, holders: [], created: 0 }),
    keepResult: async () => undefined,
    delete: async () => 0,
  } as unknown as MatchStore;
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
