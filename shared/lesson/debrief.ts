import type { Debrief, Order, Phase, SeatId } from '../model/index.ts';
import type { MemberId, WorldId } from './command.ts';
import type { LessonSettings } from './settings.ts';
import type { Answers, Grade, PublicMember } from './view.ts';

/** One world of a lesson, all of it open. `left` worlds were forked off and count only where they came to their end. */
export type WorldDebrief = { id: WorldId; name: string; members: PublicMember[]; left: boolean; debrief: Debrief };

/** What a lesson's debrief page reads. */
export type LessonDebrief = {
  title: string;
  language: string;
  plan: LessonSettings['plan'];
  /** A student's own place. */
  you?: { world: WorldId; seat: SeatId };
  worlds: WorldDebrief[];
  /** The last round to be played, where the plan was made shorter on the way; 0 for all. */
  lastRound: number;
};

/** A move or answer as it lay under wax when its phase ended. */
export type Choice = { round: number; phase: Phase; seat: SeatId; author?: MemberId; order: Order };

/** What one student did in a lesson, to print or keep. */
export type Portfolio = {
  member: MemberId;
  name: string;
  /** For the teacher alone; empty otherwise. */
  realName: string;
  world: WorldId;
  seat: SeatId;
  /** What this student chose, also where a team sealed it. */
  choices: Choice[];
  answers: { before: Answers; after: Answers };
  /** What the teacher gave for it; for the teacher alone, to hand out on paper. */
  grade?: Grade;
};
export type LessonPortfolios = { title: string; created: number; portfolios: Portfolio[] };
