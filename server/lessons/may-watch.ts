import type { LessonContext } from './lesson-context.ts';
import type { MemberRecord } from './lesson-record.ts';

/** Whether a student may look at other worlds: the own one is over while others are played. What is public there helps nobody here any more. */
export function mayWatch(
  { record, tables }: LessonContext,
  { status, world }: Pick<MemberRecord, 'status' | 'world'>,
): boolean {
  return record.stage === 'playing' && status !== 'asking' && tables[world]?.match.isOver === true;
}
