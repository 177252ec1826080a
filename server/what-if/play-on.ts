import { personalitiesFor, think } from '../../shared/ai/index.ts';
import type { Command, GameState, SeatId } from '../../shared/model/index.ts';
import { advance, apply, below, decide, reseed, streamOf, viewFor } from '../../shared/rules/index.ts';

/** Ends the running phase and lets practised AI play the match to its end, with luck and characters of `seed`. */
export function playOn(state: GameState, seed: number): GameState {
  reseed(state, seed);
  const rng = streamOf(seed, 'characters');
  const profiles = state.seats.map(({ id, role }) => {
    const suitable = personalitiesFor(role);
    return { level: 'practised', personality: suitable[below(rng, suitable.length)], seed: seed + id } as const;
  });
  let events = advance(state);
  while (state.phase !== 'over') {
    for (const { id } of state.seats) give(state, id, think(viewFor(state, id, events), profiles[id]));
    // What was offered to those who had their turn already is looked at before the phase ends.
    for (const { to, status } of [...state.deals])
      if (status === 'offered') give(state, to, think(viewFor(state, to, events), profiles[to]));
    events = advance(state);
  }
  return state;
}

function give(state: GameState, seat: SeatId, decisions: readonly { command: Command }[]): void {
  for (const { command } of decisions) {
    const decision = decide(state, seat, command);
    if (decision.ok) for (const event of decision.events) apply(state, event);
  }
}
