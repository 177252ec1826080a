import type { ScenarioContent, ScenarioTitle, Setup } from '../../shared/model/index.ts';
import { publicScenario } from './public-scenario.ts';
import { translatedTexts } from './scenario-texts.ts';

/** What pages are told of the scenarios that are played here: a list of titles, and each one's public part with its texts. */
export type ScenarioShelf = {
  titles(language: string): ScenarioTitle[];
  /** Nothing where there is no such scenario. */
  content(id: string, language: string): ScenarioContent | undefined;
};

/** Texts are read once; with `fresh` each time that they are asked for, so that a change shows at once. */
export function scenarioShelf(
  setups: ReadonlyMap<string, Setup>,
  folders: ReadonlyMap<string, string>,
  fresh = false,
): ScenarioShelf {
  const kept = new Map<string, ScenarioContent>();
  const content = (id: string, language: string) => {
    const [setup, folder] = [setups.get(id), folders.get(id)];
    if (!setup || !folder) return undefined;
    const known = fresh ? undefined : kept.get(`${language}/${id}`);
    if (known) return known;
    const made = { scenario: publicScenario(setup.scenario), ...translatedTexts(folder, language) };
    kept.set(`${language}/${id}`, made);
    return made;
  };
  return {
    content,
    titles: (language) =>
      [...setups.values()].map(({ scenario: { id, rounds, seats } }) => {
        const made = content(id, language);
        const texts = made?.texts ?? {};
        return {
          id,
          language: made?.language ?? language,
          rounds,
          seats: seats.map(({ id: seat, role }) => ({ id: seat, role })),
          name: texts['scenario.name'] ?? id,
          dates: texts['scenario.dates'] ?? '',
          pitch: texts['scenario.pitch'] ?? '',
        };
      }),
  };
}
