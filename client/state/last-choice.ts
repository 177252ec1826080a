import { type LessonSettings, PLANS } from '../../shared/lesson/index.ts';
import { deviceStore, readKept } from '../app/device-store.ts';

const KEY = 'comity.host';

/** What was chosen on this device last time, over what is good at first; a teacher's second lesson is one press away. */
export function lastChoice(first: LessonSettings, titles: readonly { id: string }[]): LessonSettings {
  const kept = readKept<Partial<LessonSettings>>(deviceStore, KEY, {});
  const known = Object.entries(kept ?? {}).filter(
    ([key, value]) => typeof value === typeof first[key as keyof LessonSettings],
  );
  const choice = { ...first, ...Object.fromEntries(known), title: '' } as LessonSettings;
  return PLANS.some(({ id }) => id === choice.plan) && titles.some(({ id }) => id === choice.scenario) ? choice : first;
}

/** The language of the lesson that is to be taught again; otherwise a lesson speaks the language that its host reads. */
let languageAgain = '';

/** The next lesson is to be like that one. */
export function teachAgain(lesson: LessonSettings): void {
  keepChoice(lesson);
  languageAgain = lesson.language;
}

/** The language in which a lesson is taught again, once; empty where it is a new one. */
export function takeLanguageAgain(): string {
  const taken = languageAgain;
  languageAgain = '';
  return taken;
}

/** Keeps a choice for the next lesson. */
export function keepChoice(choice: LessonSettings): void {
  deviceStore.set(KEY, JSON.stringify(choice));
}
