import { constants, createDeflateRaw } from 'node:zlib';
import { getMessageBytes, Protocol } from '@colyseus/core';
import { type GameState, readyIn, type Setup } from '../shared/model/index.ts';
import { advance, apply, below, clone, decide, newGame, ordersFor, streamOf, viewFor } from '../shared/rules/index.ts';
import type { Step } from '../shared/testing/random-play.ts';
import { SentView, VIEW_CHANGES } from '../shared/wire/index.ts';
import type { ScriptedGame } from './scripted-game.ts';

/** Gives one step to a state; the rules accepted it when it was recorded. */
export function step(state: GameState, one: Step): void {
  if (one === 'endPhase') {
    advance(state);
    return;
  }
  const decision = decide(state, one.seat, one.command);
  if (decision.ok) for (const event of decision.events) apply(state, event);
}

/** Plays a recorded game; answers its end. */
export function playScript(setup: Setup, { seed, steps }: ScriptedGame): GameState {
  const state = newGame(setup, seed);
  for (const one of steps) step(state, one);
  return state;
}

/** One iteration of a search: a copy of the state, then `depth` moves by lot, as a Monte-Carlo playout does. */
export function searchIteration(state: GameState, depth: number, seed: number): GameState {
  const copy = clone(state);
  const rng = streamOf(seed, 'bench');
  for (let move = 0; move < depth && copy.phase !== 'over'; move++) {
    const seat = copy.seats.find((one) => !one.ready);
    if (!seat) {
      advance(copy);
      continue;
    }
    const orders = ordersFor(copy, seat.id);
    const pick = below(rng, orders.length + 1);
    const command = pick < orders.length ? ({ kind: 'seal', order: orders[pick] } as const) : readyIn(copy);
    step(copy, { seat: seat.id, command });
  }
  return copy;
}

/** Bytes of one line's messages as the socket packs them: with a memory of what went before. */
class PackedLine {
  bytes = 0;
  private readonly zip = createDeflateRaw({ level: 5, memLevel: 7, windowBits: 14 });
  constructor() {
    this.zip.on('data', (chunk: Buffer) => {
      this.bytes += chunk.length;
    });
  }
  write(message: Uint8Array): Promise<void> {
    this.zip.write(message);
    return new Promise((resolve) => this.zip.flush(constants.Z_SYNC_FLUSH, () => resolve()));
  }
}

/** Bytes that all seats of a game are sent from its first patch to its end, for each round. */
export async function bytesARound(setup: Setup, { seed, steps, seats }: ScriptedGame): Promise<number> {
  const game = newGame(setup, seed);
  const clients = seats.map((seat) => ({ seat, sent: new SentView(), line: new PackedLine() }));
  const showAll = async () => {
    for (const { seat, sent, line } of clients) {
      const changes = sent.changesTo(viewFor(game, seat));
      if (changes) await line.write(getMessageBytes.raw(Protocol.ROOM_DATA, VIEW_CHANGES, changes));
    }
  };
  await showAll();
  const first = clients.reduce((sum, { line }) => sum + line.bytes, 0);
  for (const one of steps) {
    step(game, one);
    await showAll();
  }
  const all = clients.reduce((sum, { line }) => sum + line.bytes, 0);
  return Math.round((all - first) / game.round);
}
