import { steadyNow } from '../steady-now.ts';
import type { LessonContext } from './lesson-context.ts';

/** Once every world has ended. One that cannot be opened is not waited for. */
export function openDebrief({ record, tables }: LessonContext): void {
  if (record.stage === 'debrief' || !isOver({ record, tables })) return;
  record.stage = 'debrief';
  record.debriefAt = steadyNow();
  record.debriefStep = 0;
}

/** Whether a world was played to its end, and none is still being played. */
export function isOver({ record, tables }: Pick<LessonContext, 'record' | 'tables'>): boolean {
  const ended = record.worlds.flatMap(({ left }, world) =>
    !left && tables[world] ? [tables[world].match.isOver] : [],
  );
  return ended.length > 0 && ended.every(Boolean);
}
