import type { Scenario, ScenarioContent } from '../../shared/model/index.ts';

const kept = new Map<string, ScenarioContent>();
let shown: ScenarioContent | undefined;

/** Keeps what the server told of a scenario. */
export function keepScenario(content: ScenarioContent): void {
  kept.set(content.scenario.id, content);
}

/** From now on `t` finds the texts of this scenario and of no other. False where it has not been fetched yet. */
export function showScenario(id: string): boolean {
  const content = kept.get(id);
  if (content) shown = content;
  return content !== undefined;
}

/** A text of the scenario that is shown. */
export function scenarioText(id: string): string | undefined {
  return shown?.texts[id];
}

/** The public facts of a scenario: names, places, dates. They are no secrets; everybody may have them. */
export function scenarioOf(id: string): Scenario {
  const content = kept.get(id);
  if (!content)
    throw new Error(`The scenario '${id}' has not been fetched: its page must ask for it with useScenario.`);
  return content.scenario;
}
