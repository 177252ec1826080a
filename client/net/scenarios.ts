import { site } from '../../shared/api/index.ts';
import type { ScenarioContent, ScenarioTitle } from '../../shared/model/index.ts';
import { call } from './call.ts';

/** The scenarios that this server has, to choose from, with names in a language. */
export function scenarioTitles(language: string): Promise<ScenarioTitle[]> {
  return call(site.scenarioTitles, {}, { questions: { lang: language } });
}

/** What pages may know of a scenario, with its texts in a language. */
export function scenarioContent(id: string, language: string): Promise<ScenarioContent> {
  return call(site.scenarioContent, { scenario: id }, { questions: { lang: language } });
}
