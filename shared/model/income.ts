import { at } from './at.ts';
import type { Ruleset } from './ruleset.ts';
import { METERS, type Meter, type Role } from './words.ts';

/** The meter by which a role earns more or less. */
export const FEEDING_METER = {
  government: 'standing',
  company: 'revenue',
  court: 'legitimacy',
} as const satisfies Record<Role, Meter>;

/** What a seat earns each round: more while the meter that feeds it is high, less while it is low. */
export function incomeOf(
  { purse }: Pick<Ruleset, 'purse'>,
  { role, meters }: { role: Role; meters: readonly number[] },
): number {
  const names: readonly Meter[] = METERS[role];
  const meter = at(meters, names.indexOf(FEEDING_METER[role]));
  return purse[role].income + (meter >= purse.bonusAt ? 1 : meter < purse.malusBelow ? -1 : 0);
}
