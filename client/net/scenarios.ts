import type { ScenarioContent, ScenarioTitle } from '../../shared/model/index.ts';
import { ask } from './http.ts';

/** The scenarios that this server has, to choose from. */
export async function scenarioTitles(): Promise<ScenarioTitle[]> {
  return (await ask('/api/scenarios', {})) as ScenarioTitle[];
}

/** What pages may know of a scenario, with its texts. */
export async function scenarioContent(id: string): Promise<ScenarioContent> {
  return (await ask(`/api/scenarios/${encodeURIComponent(id)}`, {})) as ScenarioContent;
}
