import type {
  Forecast,
  GameState,
  Order,
  OrderKind,
  OrderOf,
  ReasonCode,
  Role,
  Sealed,
  SeatId,
  Target,
  Tick,
} from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';

/** Steps of the order of resolution, in their order. The first five open the Bench, the rest are the Outcome. */
export const STEPS = [
  'appeals',
  'briefs',
  'courtOrders',
  'demands',
  'laidOut',
  'pressures',
  'withdrawals',
  'treaties',
  'bills',
  'rulings',
  'answers',
  'requests',
  'covert',
  'works',
  'fines',
  'files',
  'pledges',
  'drift',
  'end',
] as const;
export type Step = (typeof STEPS)[number];

/** Everything the engine knows about one kind of order: one file in this folder each. */
export type OrderRule<K extends OrderKind = OrderKind> = {
  kind: K;
  /** Roles that may give it. */
  roles: readonly Role[];
  phase: 'orders' | 'bench';
  /** It takes none of the round's places for orders. */
  takesNoPlace?: true;
  /** A second one that is the same in all would change nothing, and is refused. */
  once?: true;
  /** When its effect takes place. */
  step: Step;
  /** Every target worth offering, legal or not: `check` sifts them. */
  candidates(state: GameState, seat: SeatId): OrderOf<K>[];
  /** Why this order may not be sealed now; purse, phase, role and slots are checked by `decide` for all. */
  check(state: GameState, seat: SeatId, order: OrderOf<K>): ReasonCode | undefined;
  price(state: GameState, seat: SeatId, order: OrderOf<K>): number;
  target(state: GameState, order: OrderOf<K>): Target;
  forecast(state: GameState, seat: SeatId, order: OrderOf<K>): Forecast[];
  ticks?(state: GameState, seat: SeatId, order: OrderOf<K>): Tick[];
  /** Carries it out when its step comes. Reads `r.state`, changes it only by `r.emit` and the helpers of resolution.ts. */
  resolve(r: Resolution, seat: SeatId, sealed: Sealed & { order: OrderOf<K> }): void;
};

export type AnyOrder = Order;
