import questions from '../../../assets/lesson/questions.json' with { type: 'json' };

/** Questions that a class is asked before or after the game: text ids exit.<name>. */
export function exitQuestions(when: 'before' | 'after'): string[] {
  return questions.filter((one) => one.when === when || one.when === 'both').map(({ id }) => id);
}
