import { readKept, tabStore } from '../../app/device-store.ts';

const KEY = 'comity.answers.';

export type Texts = Readonly<Record<string, string>>;

/** What stands in the fields: what was written here last, else what the server was told of it, else what was sent. */
export function textsOf(lesson: string, when: string, { given, drafts }: { given: Texts; drafts: Texts }): Texts {
  return { ...given, ...drafts, ...readKept<Texts>(tabStore, `${KEY}${lesson}.${when}`, {}) };
}

/** Keeps on this device what stands in the fields, whatever becomes of the page; once all is sent nothing need be kept. */
export function keepTexts(lesson: string, when: string, texts: Texts, given: Texts): void {
  const unsent = Object.entries(texts).filter(([question, text]) => text.trim() !== (given[question] ?? ''));
  if (unsent.length === 0) tabStore.remove(`${KEY}${lesson}.${when}`);
  else tabStore.set(`${KEY}${lesson}.${when}`, JSON.stringify(Object.fromEntries(unsent)));
}

/** The questions whose text has not been sent as it stands. */
export function unsentOf(questions: readonly string[], texts: Texts, given: Texts): string[] {
  return questions.filter((question) => (texts[question] ?? '').trim() !== (given[question] ?? ''));
}
