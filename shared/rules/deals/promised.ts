import type { GameState, PledgeKind, SeatId } from '../../model/index.ts';

/** Whether a seat owes another a deed that it has promised in an exchange. */
export function hasPromised(state: GameState, maker: SeatId, other: SeatId, kind: PledgeKind): boolean {
  return state.deals.some(({ status, terms, by, to, give, take }) => {
    if (status !== 'accepted' || terms.kind !== 'exchange' || terms.until < state.round) return false;
    if (by === maker && to === other) return give === 'open' && terms.give.kind === kind;
    return by === other && to === maker && take === 'open' && terms.take.kind === kind;
  });
}
