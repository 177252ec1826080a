/** Id of the quiz among a student's answers. */
export const QUIZ = 'quiz';

/** The option chosen for each question of a quiz as it was sent: places from 0, apart by commas; undefined where none was. */
export function choicesIn(sent: string, questions: number): (number | undefined)[] {
  const given = sent.split(',');
  return Array.from({ length: questions }, (_, at) => (/^\d$/.test(given[at] ?? '') ? Number(given[at]) : undefined));
}

/** How choices are sent; empty where none was made. */
export function choicesSent(choices: readonly (number | undefined)[]): string {
  return choices.some((choice) => choice !== undefined) ? choices.map((choice) => choice ?? '').join(',') : '';
}

/** How many answers are right. `key`: place of each question's right option. */
export function rightIn(sent: string, key: readonly number[]): number {
  return choicesIn(sent, key.length).filter((choice, at) => choice === key[at]).length;
}

/** What a class knew before and after: of those who answered both times, the mean of right answers. */
export type Gain = { students: number; before: number; after: number };

/** What a class has gained; undefined where nobody answered both times. */
export function gainOf(sent: readonly { before?: string; after?: string }[], key: readonly number[]): Gain | undefined {
  const both = sent.filter(({ before, after }) => before && after);
  if (both.length === 0) return undefined;
  const mean = (when: 'before' | 'after') =>
    both.reduce((sum, one) => sum + rightIn(one[when] ?? '', key), 0) / both.length;
  return { students: both.length, before: mean('before'), after: mean('after') };
}

/** Place of the question that most of those who answered after the game got wrong; undefined where all were right. */
export function mostMissed(sent: readonly { after?: string }[], key: readonly number[]): number | undefined {
  const answered = sent.flatMap(({ after }) => (after ? [choicesIn(after, key.length)] : []));
  const missed = key.map((right, at) => answered.filter((choices) => choices[at] !== right).length);
  const most = Math.max(0, ...missed);
  return most > 0 ? missed.indexOf(most) : undefined;
}
