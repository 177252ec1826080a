import scenario from '../../assets/scenarios/dublin-warrant/scenario.json' with { type: 'json' };
import texts from '../../assets/scenarios/dublin-warrant/text.en.json' with { type: 'json' };
import type { Scenario } from '../../shared/model/index.ts';
import { keepScenario, showScenario } from '../text/scenarios.ts';

/** Unit tests of the pages see the scenario that their positions are of. */
keepScenario({ scenario: scenario as unknown as Scenario, texts });
showScenario(scenario.id);
