import type { ScenarioContent, ScenarioTitle } from '../../shared/model/index.ts';
import { ask } from './http.ts';

/** The scenarios that this server has, to choose from, with names in a language. */
export async function scenarioTitles(language: string): Promise<ScenarioTitle[]> {
  return (await ask(`/api/scenarios?lang=${language}`, {})) as ScenarioTitle[];
}

/** What pages may know of a scenario, with its texts in a language. */
export async function scenarioContent(id: string, language: string): Promise<ScenarioContent> {
  return (await ask(`/api/scenarios/${encodeURIComponent(id)}?lang=${language}`, {})) as ScenarioContent;
}
