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

/** Keeps a choice for the next lesson. */
export function keepChoice(choice: LessonSettings): void {
  deviceStore.set(KEY, JSON.stringify(choice));
}
