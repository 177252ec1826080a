import standard from '../../assets/rulesets/standard.json' with { type: 'json' };
import dublin from '../../assets/scenarios/dublin-warrant/scenario.json' with { type: 'json' };
import type { Ruleset, Scenario } from '../../shared/model/index.ts';

const SCENARIOS: Record<string, Scenario> = { 'dublin-warrant': dublin as unknown as Scenario };

/** The public facts of a scenario: names, places, dates. They are no secrets; everybody has the file. */
export function scenarioOf(id: string): Scenario {
  return SCENARIOS[id] ?? Object.values(SCENARIOS)[0];
}

/** All scenarios that can be played. */
export const scenarios: Scenario[] = Object.values(SCENARIOS);

/** The ruleset's public numbers, for tables and hints. */
export const ruleset = standard as unknown as Ruleset;
