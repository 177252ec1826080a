import type { Scenario } from '../../shared/model/index.ts';

/** Leaves out of a scenario what a seat must not know: which files others hold, the deck, the docket's merits. */
export function publicScenario(scenario: Scenario): Scenario {
  return {
    ...scenario,
    files: scenario.files.map((file) => ({
      ...file,
      government: '',
      dealt: 1,
      due: 1,
      later: 0,
      choices: [],
    })),
    deck: [],
    docket: scenario.docket.map((one) => ({ ...one, merits: 0, swing: 0 })),
  };
}
