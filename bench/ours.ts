import { Encoder } from '@colyseus/schema';
import type { GameState, Setup } from '../shared/model/index.ts';
import { advance, apply, below, clone, decide, newGame, optionsFor, streamOf, viewFor } from '../shared/rules/index.ts';
import type { Step } from '../shared/testing/random-play.ts';
import { MatchState, show, sightOf, Viewing } from '../shared/wire/index.ts';
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
  const lots = streamOf(seed, 'bench');
  for (let move = 0; move < depth && copy.phase !== 'over'; move++) {
    const seat = copy.seats.find((one) => !one.ready);
    if (!seat) {
      advance(copy);
      continue;
    }
    const options = optionsFor(copy, seat.id);
    const pick = below(lots, options.length + 1);
    const command =
      pick < options.length
        ? ({ kind: 'seal', order: options[pick].order } as const)
        : ({ kind: 'ready', ready: true } as const);
    step(copy, { seat: seat.id, command });
  }
  return copy;
}

/** Bytes that all seats of a game are sent from its first patch to its end, for each round. */
export function bytesARound(setup: Setup, { seed, steps, seats }: ScriptedGame): number {
  const game = newGame(setup, seed);
  const state = new MatchState();
  const encoder = new Encoder(state);
  const clients = seats.map((seat) => {
    const viewing = new Viewing();
    state.viewings.set(String(seat), viewing);
    return { seat, viewing, sight: sightOf(viewing), isNew: true };
  });
  let bytes = 0;
  const showAll = () => {
    for (const { seat, viewing } of clients) show(viewing, viewFor(game, seat));
    for (const client of clients) {
      const it = { offset: 0 };
      if (client.isNew) encoder.encodeAll(it);
      else encoder.encode(it);
      const shared = it.offset;
      const sent = client.isNew
        ? encoder.encodeAllView(client.sight, shared, it)
        : encoder.encodeView(client.sight, shared, it);
      if (!client.isNew) bytes += sent.length;
      client.isNew = false;
    }
    encoder.discardChanges();
  };
  showAll();
  for (const one of steps) {
    step(game, one);
    showAll();
  }
  return Math.round(bytes / game.round);
}
