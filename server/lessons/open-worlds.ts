import type { WorldId } from '../../shared/lesson/index.ts';
import { complain } from '../complain.ts';
import type { LessonContext } from './lesson-context.ts';
import { LessonTable } from './lesson-table.ts';

/** Opens the match of a world: from now on its clock runs and its AI plays. */
export async function openWorld(lesson: LessonContext, world: WorldId): Promise<void> {
  const record = lesson.record.worlds[world];
  const opened: { table?: LessonTable } = {};
  const watched = await lesson.registry.watch(record.match, () => {
    opened.table?.changed();
    if (opened.table && lesson.tables[world] === opened.table) lesson.worldChanged(world);
  });
  if (!watched) throw new Error(`World ${world} of lesson ${lesson.record.id} has lost its match ${record.match}.`);
  try {
    opened.table = new LessonTable(watched);
  } catch (error) {
    watched.stop();
    throw error;
  }
  lesson.tables[world] = opened.table;
  record.moment ||= opened.table.match.moment;
  for (const [seat, { ai, profile }] of record.seats.entries())
    if (ai !== 'no' && profile) watched.ai.takeOver(seat, profile);
}

/** The world is played no longer, or not by this match. */
export function closeWorld({ tables }: LessonContext, world: WorldId): void {
  const table = tables[world];
  if (!table) return;
  table.stop();
  void table.ai.close();
  delete tables[world];
}

/** Opens the worlds that the record has, and closes others; one that cannot be opened stands still, and the others go on. */
export async function openWorlds(lesson: LessonContext): Promise<void> {
  const { record, tables } = lesson;
  for (const world of tables.keys())
    if (tables[world] && tables[world].match.record.id !== record.worlds[world]?.match) closeWorld(lesson, world);
  tables.length = Math.min(tables.length, record.worlds.length);
  for (const [world, { match, seats }] of record.worlds.entries()) {
    if (match && !tables[world]) await openOrSetAside(lesson, world);
    const table = tables[world];
    if (!table) continue;
    for (const [seat, { ai, profile }] of seats.entries()) {
      const isTakenOver = table.ai.takenOver().has(seat);
      if (ai === 'no' && isTakenOver) void table.ai.takeBack(seat);
      else if (ai !== 'no' && profile && !isTakenOver) table.ai.takeOver(seat, profile);
    }
  }
}

async function openOrSetAside(lesson: LessonContext, world: WorldId): Promise<void> {
  try {
    await openWorld(lesson, world);
  } catch (error) {
    complain(`Lesson ${lesson.record.id}: world ${world} cannot be opened and stands still.`, error);
  }
}
