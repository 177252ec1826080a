import type { Plugin } from 'vite';
import type { Scenario } from '../../shared/model/index.ts';

const scenarioFile = /\/assets\/scenarios\/[^/]+\/scenario\.json(\?.*)?$/;

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

/** Gives the pages the public part of each scenario file; the whole of it stays on the server. */
export function publicScenarios(): Plugin {
  return {
    name: 'comity:public-scenarios',
    enforce: 'pre',
    transform: {
      filter: { id: scenarioFile },
      handler: (code) => JSON.stringify(publicScenario(JSON.parse(code) as Scenario)),
    },
  };
}
