import { PLANS } from '../../shared/lesson/index.ts';
import type { Choice } from './settings.ts';

const KEY = 'comity.host';

/** What was chosen on this device last time, over what is good at first; a teacher's second lesson is one press away. */
export function lastChoice(first: Choice): Choice {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choice>;
    const known = Object.entries(kept).filter(([key, value]) => typeof value === typeof first[key as keyof Choice]);
    const choice = { ...first, ...Object.fromEntries(known), title: '' } as Choice;
    return PLANS.some(({ id }) => id === choice.plan) && choice.scenario === first.scenario ? choice : first;
  } catch {
    return first;
  }
}

/** Keeps a choice for the next lesson. */
export function keepChoice(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Without storage the next lesson begins from the first choice again.
  }
}
