import type { Debrief, SeatId } from '../model/index.ts';
import type { WorldId } from './command.ts';
import type { LessonSettings } from './settings.ts';
import type { MemberFace } from './view.ts';

/** One world of a lesson, all of it open. `left` worlds were forked off and count only where they came to their end. */
export type WorldDebrief = { id: WorldId; name: string; members: MemberFace[]; left: boolean; debrief: Debrief };

/** What a lesson's debrief page reads. */
export type LessonDebrief = {
  title: string;
  plan: LessonSettings['plan'];
  /** A student's own place. */
  you?: { world: WorldId; seat: SeatId };
  worlds: WorldDebrief[];
};
