import type { Ruleset } from './ruleset.ts';
import type { Scenario } from './scenario.ts';
import type { Level, Role } from './words.ts';

/** What never changes in a match. Shared between clones, left out of the hash. */
export type Setup = {
  scenario: Scenario;
  ruleset: Ruleset;
  /** What each seat usually scores, by the level of its AI opponents and by seat. */
  par: Record<Level, Par[]>;
  /** Whose par counts: the level of the AI opponents. */
  level: Level;
  /** What a standing is worth in this scenario; without it the expert uses what holds in general. */
  value?: ValueModels;
};

/** The usual score of a seat and its usual deviation, in whole points. */
export type Par = { par: number; spread: number };

/** Final score as a linear function of a standing's named numbers. */
export type LinearModel = { bias: number; weights: Record<string, number> };
/** By role and by rounds still to be played. */
export type ValueModels = Record<Role, Record<string, LinearModel>>;
