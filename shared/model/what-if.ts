import type { CaseId, DemandId, SeatId } from './ids.ts';
import type { OrderKind } from './order.ts';
import type { Ruling } from './words.ts';

/** 'And if not?': a seat's order or answer of a past round, and what it should have been instead. */
export type WhatIfQuestion = {
  round: number;
  seat: SeatId;
  /** The order asked about is the first of these kinds that the seat gave in that round... */
  kinds: OrderKind[];
  /** ... in this case or about this demand, where one is named. */
  case?: CaseId;
  demand?: DemandId;
  /** Another kind of answer, another ruling, or nothing at all. */
  instead: OrderKind | Ruling | 'nothing';
};

/** Of many games played on by AI: the middle, and where eight of ten ended. */
export type Spread = { low: number; middle: number; high: number };

/** What the games came to: as it was, and as it might have been. */
export type WhatIf = {
  games: number;
  comity: { was: Spread; instead: Spread };
  /** Of the seat that is asked about. */
  score: { was: Spread; instead: Spread };
  /** Percent of the games in which Comity fell to 0. */
  splinternet: { was: number; instead: number };
};
/** One line of the answer: how far the games are, then the result. */
export type WhatIfLine = { done: number; of: number } | { result: WhatIf } | { error: string; message: string };
