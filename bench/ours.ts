import { constants, deflateRawSync } from 'node:zlib';
import { getMessageBytes, Protocol } from '@colyseus/core';
import { LEVEL, PACKED } from '../server/rooms/pack-once.ts';
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

/** Bytes of a message as the socket packs it. */
function packedBytes(message: Uint8Array): number {
  if (message.length < PACKED.threshold) return message.length;
  return deflateRawSync(message, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }).length;
}

/** Bytes that all seats of a game are sent from its first patch to its end, for each round. */
export function bytesARound(setup: Setup, { seed, steps, seats }: ScriptedGame): number {
  const game = newGame(setup, seed);
  const lines = seats.map((seat) => ({ seat, sent: new SentView() }));
  const showAll = () =>
    lines.reduce((bytes, { seat, sent }) => {
      const changes = sent.changesTo(viewFor(game, seat));
      return changes ? bytes + packedBytes(getMessageBytes.raw(Protocol.ROOM_DATA, VIEW_CHANGES, changes)) : bytes;
    }, 0);
  showAll();
  let bytes = 0;
  for (const one of steps) {
    step(game, one);
    bytes += showAll();
  }
  return Math.round(bytes / game.round);
}
