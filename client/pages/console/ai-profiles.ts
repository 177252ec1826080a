import { personalitiesFor } from '../../../shared/ai/personality.ts';
import type { Level, Role } from '../../../shared/model/index.ts';

export const LEVELS: readonly Level[] = ['novice', 'practised', 'expert'];

/** How an AI on a seat of that role may play; the evenest first. */
export function stylesFor(role: Role): string[] {
  return personalitiesFor(role);
}
