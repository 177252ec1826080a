/** Scenario and ruleset files: published schema, loader, linter. Pure: the caller reads the file. */
export { missingTexts } from './lint.ts';
export { ContentError, loadRuleset, loadScenario } from './load.ts';
