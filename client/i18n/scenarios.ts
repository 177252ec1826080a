import type { Scenario, ScenarioContent } from '../../shared/model/index.ts';
import { language } from './language.ts';

/** Public facts by scenario; texts by scenario and the language that they were asked for in. */
const facts = new Map<string, Scenario>();
const texts = new Map<string, ScenarioContent['texts']>();
let shown: ScenarioContent['texts'] | undefined;

const inLanguage = (id: string, of = language.peek()) => `${of}/${id}`;

/** Keeps what the server told of a scenario when it was asked for it in that language. */
export function keepScenario(content: ScenarioContent, of: string): void {
  facts.set(content.scenario.id, content.scenario);
  texts.set(inLanguage(content.scenario.id, of), content.texts);
}

/** From now on `t` finds the texts of this scenario and of no other. False where they have not been fetched yet. */
export function showScenario(id: string): boolean {
  const found = texts.get(inLanguage(id));
  if (found) shown = found;
  return found !== undefined;
}

/** A text of the scenario that is shown. */
export function scenarioText(id: string): string | undefined {
  return shown?.[id];
}

/** The public facts of a scenario: names, places, dates. They are no secrets; everybody may have them. */
export function scenarioOf(id: string): Scenario {
  const scenario = facts.get(id);
  if (!scenario)
    throw new Error(`The scenario '${id}' has not been fetched: its page must ask for it with useScenario.`);
  return scenario;
}
