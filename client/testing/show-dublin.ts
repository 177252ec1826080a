import scenario from '../../assets/scenarios/dublin-warrant/scenario.json' with { type: 'json' };
import texts from '../../assets/scenarios/dublin-warrant/text.en.json' with { type: 'json' };
import type { Scenario } from '../../shared/model/index.ts';
import { language } from '../i18n/language.ts';
import { keepScenario, showScenario } from '../i18n/scenarios.ts';
import { addTexts } from '../i18n/t.ts';
import { ENGLISH } from './english.ts';

/** Unit tests of the pages have all texts in English, and see the scenario that their positions are of. */
language.value = 'en';
addTexts(ENGLISH, 'en');
keepScenario({ scenario: scenario as unknown as Scenario, language: 'en', texts }, 'en');
showScenario(scenario.id);
