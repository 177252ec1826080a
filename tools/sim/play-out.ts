import { think } from '../../shared/ai/index.ts';
import type { GameEvent, GameState, Mind, OrderKind, SeatId, Setup } from '../../shared/model/index.ts';
import { advance, apply, decide, newGame, viewFor } from '../../shared/rules/index.ts';

/** Called for each command of an AI seat that the rules refused: a defect of the AI. */
export type OnRefused = (seat: SeatId, what: string) => void;

/** Counts what was resolved, by order kind and role. */
export type OrderCount = Record<string, Partial<Record<OrderKind, number>>>;

/** Plays one match between AI seats without a network, to its end. */
export function playOut(
  setup: Setup,
  seed: number,
  minds: Mind[],
  count?: OrderCount,
  onRefused?: OnRefused,
): GameState {
  const state = newGame(setup, seed);
  let lastEvents: GameEvent[] = [];
  while (state.phase !== 'over') {
    playPhase(state, minds, lastEvents, onRefused);
    if (count) countSealed(state, count);
    lastEvents = advance(state);
  }
  return state;
}

/** Lets every seat think once, then answer the offers that came meanwhile. */
export function playPhase(state: GameState, minds: Mind[], lastEvents: GameEvent[], onRefused?: OnRefused): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const seat of state.seats) {
      if (pass === 1 && !state.deals.some((deal) => deal.status === 'offered' && deal.to === seat.id)) continue;
      for (const { command } of think(viewFor(state, seat.id, lastEvents), minds[seat.id])) {
        const decision = decide(state, seat.id, command);
        if (decision.ok) for (const event of decision.events) apply(state, event);
        else onRefused?.(seat.id, `${command.kind === 'seal' ? command.order.kind : command.kind}: ${decision.reason}`);
      }
    }
  }
}

function countSealed(state: GameState, count: OrderCount): void {
  for (const seat of state.seats) {
    count[seat.role] ??= {};
    for (const { order } of state.phase === 'orders' ? seat.orders : seat.answers) {
      count[seat.role][order.kind] = (count[seat.role][order.kind] ?? 0) + 1;
    }
  }
}
