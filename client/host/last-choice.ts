import { PLANS } from '../../shared/lesson/index.ts';
import { deviceStore, readKept } from '../device-store.ts';
import type { Choice } from './settings.ts';

const KEY = 'comity.host';

/** What was chosen on this device last time, over what is good at first; a teacher's second lesson is one press away. */
export function lastChoice(first: Choice, titles: readonly { id: string }[]): Choice {
  const kept = readKept<Partial<Choice>>(deviceStore, KEY, {});
  const known = Object.entries(kept ?? {}).filter(([key, value]) => typeof value === typeof first[key as keyof Choice]);
  const choice = { ...first, ...Object.fromEntries(known), title: '' } as Choice;
  return PLANS.some(({ id }) => id === choice.plan) && titles.some(({ id }) => id === choice.scenario) ? choice : first;
}

/** Keeps a choice for the next lesson. */
export function keepChoice(choice: Choice): void {
  deviceStore.set(KEY, JSON.stringify(choice));
}
