import type { GameState, OrderKind, OrderOf, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';

/** Whether the seat has already sealed an order of that kind this round, such as `matches` describes. */
export function hasSealed<K extends OrderKind>(
  state: GameState,
  seat: SeatId,
  kind: K,
  matches: (order: OrderOf<K>) => boolean = () => true,
): boolean {
  return at(state.seats, seat).orders.some(({ order }) => order.kind === kind && matches(order as OrderOf<K>));
}

/** Whether the seat has already sealed an answer of that kind at this Bench, such as `matches` describes. */
export function hasAnswered<K extends OrderKind>(
  state: GameState,
  seat: SeatId,
  kind: K,
  matches: (order: OrderOf<K>) => boolean = () => true,
): boolean {
  return at(state.seats, seat).answers.some(({ order }) => order.kind === kind && matches(order as OrderOf<K>));
}
