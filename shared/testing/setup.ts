import ruleset from '../../assets/rulesets/standard.json' with { type: 'json' };
import par from '../../assets/scenarios/dublin-warrant/par.json' with { type: 'json' };
import scenarioFile from '../../assets/scenarios/dublin-warrant/scenario.json' with { type: 'json' };
import type { Setup } from '../model/index.ts';
import { loadPar, loadRuleset, loadScenario } from '../scenario/index.ts';
import { positionFiles } from './files.ts';

const scenario = loadScenario(scenarioFile, 'assets/scenarios/dublin-warrant/scenario.json');

/** The Dublin warrant with the standard rules, as players get it. */
export const dublinWarrant: Setup = {
  scenario,
  ruleset: loadRuleset(ruleset, 'assets/rulesets/standard.json'),
  par: loadPar(par, 'assets/scenarios/dublin-warrant/par.json', scenario),
  level: 'practised',
};

/** The same with files that never change, for positions. */
export const knownDublinWarrant: Setup = {
  ...dublinWarrant,
  scenario: { ...dublinWarrant.scenario, files: positionFiles },
};

/** The same without the founding order, news, pressure, opportunities, background cases and public friends of the court: only what the players do happens. */
export const quietDublinWarrant: Setup = {
  ...knownDublinWarrant,
  scenario: {
    ...knownDublinWarrant.scenario,
    ...{ deck: [], docket: [], friends: [], pressures: [], opportunities: [], founding: undefined },
  },
};
