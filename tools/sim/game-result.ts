import type { GameState, OrderKind, SeatId } from '../../shared/model/index.ts';
import type { Filed } from './briefs.ts';
import type { Player, PlayerLevel } from './player.ts';
import type { Told } from './story.ts';

/** One match to be played: seed of the game, and who sits where. */
export type GameTask = { seed: number; players: Player[] };

/** What came of a match; can be sent between threads. */
export type GameResult = {
  seed: number;
  /** Character of each seat. */
  personalities: string[];
  ending: GameState['ending'];
  /** What kind of ending it was, in words that say what happened. */
  kind: string;
  rounds: number;
  comity: number;
  /** Score of each seat at the start and after each round. */
  scores: number[][];
  winners: SeatId[];
  agendas: DrawnAgenda[];
  story: Told;
  work: Work;
  /** What each seat sealed in the first Orders phase. */
  openings: string[];
  /** Rounds in which bills were tabled. */
  bills: number[];
  briefs: Filed;
  /** What was sealed when a phase ended, by seat. */
  orders: Partial<Record<OrderKind, number>>[];
  /** Orders and answers that an AI sealed, and those of them without a reason in favour. */
  sealed: { all: number; unreasoned: number };
  /** Deals by form and how they ended. */
  deals: Record<string, number>;
  /** How often each line was said. */
  lines: Record<string, number>;
  /** Commands of an AI that the rules refused: a defect of the AI. */
  refused: Record<string, number>;
  /** Phases of a simple player, and those in which its rule made it act otherwise than the practised AI would. */
  ruled: { phases: number; fired: number };
  /** Milliseconds of each decision; long ones by the thread's processor time, so that a busy machine counts little. */
  times: Partial<Record<PlayerLevel, number[]>>;
  hash: string;
};

/** A seat's agenda at the end of a game. */
export type DrawnAgenda = { id: string; full: boolean };

/** What was asked of each seat in one game; both tables by seat, then by round from the first. */
export type Work = {
  /** Questions at the Bench that wait for an answer and have two or more. */
  questions: number[][];
  /** Cases between players that a court's own player decided. */
  decided: number[][];
  /** Options that were offered at once, in each phase, and those of them that the seat's own AI would never give. */
  offered: number[];
};
