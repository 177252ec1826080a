import type {
  Deal,
  GameState,
  JurisdictionId,
  PledgeKind,
  PledgeOf,
  ReasonCode,
  Seat,
  SeatId,
} from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import type { Resolution } from '../../resolution.ts';

/** A promise that has been signed. `since`: orders of this round on are bound by it. `isOver`: its time is up now. */
export type Word = { deal: Deal; maker: Seat; other: Seat; since: number; isOver: boolean };

/**
 * How a promise stands. standing: not broken so far, and keeping still is keeping it.
 * waiting: it asks for a deed that has not been done, and nothing says that it must have been. void: it can no longer be done.
 */
export type Judgement = 'broken' | 'fulfilled' | 'standing' | 'waiting' | 'void';

/** Everything the engine knows about one kind of promise. */
export type PledgeRule<K extends PledgeKind = PledgeKind> = {
  /** It forbids orders: made at the Bench, it says nothing before the next round. */
  forbids: boolean;
  /** Every promise of the kind worth naming between two seats; `check` sifts them. */
  candidates(state: GameState, maker: SeatId, other: SeatId): PledgeOf<K>[];
  /** Why the maker cannot promise this: it is not in its hand, or costs it nothing and cannot be broken. */
  check(state: GameState, maker: SeatId, other: SeatId, pledge: PledgeOf<K>): ReasonCode | undefined;
  /** Judges by what is public: a sealed order or secret work counts once it is out. */
  judge(r: Resolution, word: Word, pledge: PledgeOf<K>): Judgement;
};

export function hasRole(state: GameState, seat: SeatId, role: Seat['role']): boolean {
  return at(state.seats, seat).role === role;
}

/** Whether an act against this company, or for data on this state's soil, concerns the seat. */
export function concerns(seat: Seat, company: SeatId, host: JurisdictionId): boolean {
  return seat.role === 'company' ? seat.id === company : seat.jurisdiction === host;
}

export function brokenIf(isBroken: boolean): Judgement {
  return isBroken ? 'broken' : 'standing';
}
