import { choicesIn, type Gain, QUIZ, rightIn } from '../../../shared/lesson/index.ts';
import { listed, t, written } from '../../i18n/index.ts';
import type { Pack } from './model.ts';

export type QuizQuestion = Pack['quiz'][number];
type Answers = Readonly<Record<string, string>>;
type Answered = { before: Answers; after: Answers };

/** Place of the right option of each question. */
export function keyOf(quiz: readonly QuizQuestion[]): number[] {
  return quiz.map(({ right }) => right);
}

/** Whether every question has its answer. */
export function isWhole(sent: string, quiz: readonly QuizQuestion[]): boolean {
  return !choicesIn(sent, quiz.length).includes(undefined);
}

/** What students have sent of a quiz, without what else they wrote. */
export function quizSent(students: readonly Answered[]): { before?: string; after?: string }[] {
  return students.map(({ before, after }) => ({ before: before[QUIZ], after: after[QUIZ] }));
}

/** How one student did, in words; empty where the quiz was never answered. */
export function quizWords({ before, after }: Answered, quiz: readonly QuizQuestion[]): string {
  const key = keyOf(quiz);
  const told = (['before', 'after'] as const).flatMap((when) => {
    const sent = (when === 'before' ? before : after)[QUIZ];
    return sent ? [t(`quiz.of.${when}`, { right: rightIn(sent, key), all: key.length })] : [];
  });
  return listed(told);
}

/** What a class has gained, in words. */
export function gainWords({ students, before, after }: Gain, all: number): string {
  const mean = (value: number) => written(Math.round(value * 10) / 10);
  return t('quiz.gain', { count: students, before: mean(before), after: mean(after), all });
}
