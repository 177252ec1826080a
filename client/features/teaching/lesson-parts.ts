import { type Plan, phaseLasts } from '../../../shared/lesson/index.ts';

export const PARTS = ['join', 'brief', 'play', 'pause', 'debrief', 'exit'] as const;
export type LessonPart = { part: (typeof PARTS)[number]; minutes: number };

/** Minutes to come in with phone or laptop, and to stretch one's legs. */
const JOIN = 4;
const PAUSE = 5;

/** How the minutes of a lesson are spent. A quarter of it is the debrief; what is left over is for the brief. */
export function lessonParts(plan: Plan, rounds: number): LessonPart[] {
  const play = Math.ceil(playMilliseconds(plan, rounds) / 60_000);
  const pause = plan.breakAfter > 0 ? PAUSE : 0;
  const debrief = Math.round(plan.minutes / 4);
  const exit = plan.minutes < 60 ? 3 : 5;
  const brief = plan.minutes - JOIN - play - pause - debrief - exit;
  const minutes = { join: JOIN, brief, play, pause, debrief, exit };
  return PARTS.map((part) => ({ part, minutes: minutes[part] })).filter((one) => one.minutes > 0);
}

function playMilliseconds(plan: Plan, rounds: number): number {
  let sum = 0;
  for (let round = 1; round <= rounds; round++)
    sum += phaseLasts(plan, round, 'orders') + phaseLasts(plan, round, 'bench');
  return sum;
}
