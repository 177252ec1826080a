import { t } from './t.ts';

/** What a teacher may say to students without typing it: `lesson.ready.<id>`. */
export const READY_WORDS = ['twoMinutes', 'projector', 'talk', 'yourMove'] as const;
export type ReadyWord = (typeof READY_WORDS)[number];

export const readyWords = (id: ReadyWord): string => t(`lesson.ready.${id}`);

/** As a teacher's word is sent: a ready one by its id with a '#' before it, so that each reads it in their own language. */
export function teacherSends(words: string): string {
  const said = words.trim();
  const ready = READY_WORDS.find((id) => readyWords(id) === said);
  return ready ? `#${ready}` : said;
}

/** As a teacher's word is read. */
export function teacherSaid(words: string): string {
  const ready = READY_WORDS.find((id) => words === `#${id}`);
  return ready ? readyWords(ready) : words;
}
