type Answers = Record<string, string>;

/** Answers as question and text, those before the game first. */
export function answersOf({ answers }: { answers: { before: Answers; after: Answers } }) {
  return (['before', 'after'] as const).flatMap((when) =>
    Object.entries(answers[when])
      .filter(([, text]) => text.trim() !== '')
      .map(([question, text]) => ({ when, question, text })),
  );
}
