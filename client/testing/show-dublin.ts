import scenario from '../../assets/scenarios/dublin-warrant/scenario.json' with { type: 'json' };
import texts from '../../assets/scenarios/dublin-warrant/text.en.json' with { type: 'json' };
import type { Scenario } from '../../shared/model/index.ts';
import { keepScenario, showScenario } from '../text/scenarios.ts';
import { addTexts } from '../text/t.ts';

const general = import.meta.glob<Record<string, string>>('../../assets/text/en/*.json', {
  eager: true,
  import: 'default',
});

/** Unit tests of the pages have all texts, and see the scenario that their positions are of. */
for (const some of Object.values(general)) addTexts(some);
keepScenario({ scenario: scenario as unknown as Scenario, texts });
showScenario(scenario.id);
