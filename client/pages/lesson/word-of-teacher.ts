import type { Notice } from '../../../shared/lesson/index.ts';

/** Milliseconds after which a word has been there long enough to be read. */
const READ = 30_000;

/** The teacher's latest word that has not been put away. */
export function wordToRead(notices: readonly Notice[], seen: number): Notice | undefined {
  const last = notices.at(-1);
  return last && last.id > seen ? last : undefined;
}

/** Whether a word goes as the phase ends: “Two minutes left” would be untrue in the next. One that just came stays. */
export function goesWithPhase({ at }: Pick<Notice, 'at'>, now: number): boolean {
  return now - at >= READ;
}
