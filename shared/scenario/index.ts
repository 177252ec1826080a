/** Scenario, ruleset, par and value files: published schema, loader, linter. Pure: the caller reads the file. */
export { missingCaseTexts, missingTexts, strayTexts } from './lint.ts';
export { ContentError, generalPar, loadPar, loadRuleset, loadScenario, loadValue } from './load.ts';
