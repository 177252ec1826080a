import standard from '../../assets/rulesets/standard.json' with { type: 'json' };
import type { Ruleset } from '../../shared/model/index.ts';

/** The ruleset's public numbers, for tables and hints. */
export const ruleset = standard as unknown as Ruleset;
