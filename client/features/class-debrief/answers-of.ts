import { QUIZ } from '../../../shared/lesson/index.ts';

/** Answers that are no words: marked sentences of the press report, choices of the quiz. */
const MARKED: ReadonlySet<string> = new Set(['press', QUIZ]);

type Answers = Record<string, string>;

/** Answers in words as question and text, those before the game first; marks and choices are told elsewhere. */
export function answersOf({ answers }: { answers: { before: Answers; after: Answers } }) {
  return (['before', 'after'] as const).flatMap((when) =>
    Object.entries(answers[when])
      .filter(([question, text]) => text.trim() !== '' && !MARKED.has(question))
      .map(([question, text]) => ({ when, question, text })),
  );
}
