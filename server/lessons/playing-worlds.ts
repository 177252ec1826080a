import type { WorldId } from '../../shared/lesson/index.ts';
import type { LessonContext } from './lesson-context.ts';

/** Worlds that are being played: open, not over, and not left for a fork. */
export function playingWorlds({ record, tables }: LessonContext): WorldId[] {
  return [...record.worlds.keys()].filter((id) => tables[id] && !tables[id].match.isOver && !record.worlds[id].left);
}
