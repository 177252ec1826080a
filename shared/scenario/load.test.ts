import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../model/index.ts';
import { ContentError, loadPar, loadRuleset, loadScenario, loadValue, missingTexts, strayTexts } from './index.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));
const dublin = (): Scenario => read('scenarios/dublin-warrant/scenario.json');

function problemsOf(change: (s: Scenario & Record<string, unknown>) => void): string {
  const scenario = dublin() as Scenario & Record<string, unknown>;
  change(scenario);
  try {
    loadScenario(scenario, 'dublin.json');
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as ContentError).message;
  }
  return 'no problem';
}

describe('a scenario file', () => {
  test('of ours is in order', () => expect(loadScenario(dublin(), 'dublin.json').seats).toHaveLength(8));
  test('of ours has every text it needs', () => {
    const texts = read('scenarios/dublin-warrant/text.en.json');
    expect(missingTexts(dublin(), texts)).toEqual([]);
  });
  test('may call a state by a name of its own in its cases', () => {
    const texts = { 'jurisdiction.eu.party': 'European Union', 'jurisdiction.eu.partner': 'The EU' };
    expect(strayTexts(dublin(), texts, {})).toEqual(['jurisdiction.eu.partner']);
  });
  test('with an unknown key is refused by file, path and mend', () => {
    expect(problemsOf((s) => Object.assign(s, { foo: 1 }))).toBe(
      'dublin.json: foo is not known here: remove it or mend its name.',
    );
  });
  test('with a missing part says which', () => {
    expect(problemsOf((s) => Reflect.deleteProperty(s.deck[3], 'date'))).toBe(
      'dublin.json: deck.3.date is missing: add it.',
    );
  });
  test('with a size out of range says what is allowed', () => {
    expect(problemsOf((s) => Object.assign(s.holdings[0], { size: 7 }))).toBe(
      'dublin.json: holdings.0.size must be 1, 2 or 3, not 7.',
    );
  });
  test('lists all its problems at once', () => {
    const said = problemsOf((s) => {
      s.seats[0].weights = [50, 20, 20];
      s.files[0].choices[0].holding = 'H99';
    });
    expect(said).toContain('seats.0.weights add up to 90');
    expect(said).toContain("files.0.choices.0.holding names the holding 'H99', which is not in this file");
  });
  test('whose question about secret help looks like no other is refused', () => {
    const said = problemsOf((s) => {
      const card = s.pressures.find(({ when }) => when === 'secretHelp');
      if (card) card.choices.yield = [];
    });
    expect(said).toContain("must name a card of 'always' from 'press' with the same choices");
  });
  test('with fewer questions for companies than rounds is refused', () => {
    const said = problemsOf((s) => {
      s.pressures = s.pressures.filter(({ id }) => !['bankAsks', 'ownKeys', 'courtCosts', 'staysHere'].includes(id));
    });
    expect(said).toContain("pressures have 5 cards of 'always' for companies and 6 rounds: give one a round");
  });
  test('that asks a company about a file is refused', () => {
    expect(problemsOf((s) => Object.assign(s.pressures.at(-1) ?? {}, { when: 'openFile' }))).toContain(
      'must be one of: always, handedOver',
    );
  });
  test('with a file due before it is dealt is refused', () => {
    expect(problemsOf((s) => Object.assign(s.files[0], { dealt: 5, due: 2 }))).toContain(
      'files.0.due is round 2, before it is dealt in round 5',
    );
  });
  test('with a file that has one road only is refused', () => {
    const atHome = problemsOf((s) => {
      s.files[0].choices[0].holding = 'H4';
    });
    expect(atHome).toContain('files.0.choices.0 leaves 1 road to the evidence: pick a holding on foreign soil');
  });
});

describe('a ruleset file', () => {
  test('of ours is in order', () =>
    expect(loadRuleset(read('rulesets/standard.json'), 'standard.json').id).toBe('standard'));
  test('with a measure that nobody can take is refused', () => {
    const ruleset = read('rulesets/standard.json');
    ruleset.agendas.court[0].measure = 'charm';
    expect(() => loadRuleset(ruleset, 'standard.json')).toThrow(
      /^standard\.json: agendas\.court\.0\.measure must be a measure that the rules know: meter,/,
    );
  });
  test('with half a point is refused', () => {
    const ruleset = read('rulesets/standard.json');
    ruleset.effects['deny.comity'] = -0.5;
    expect(() => loadRuleset(ruleset, 'standard.json')).toThrow(
      'standard.json: effects.deny.comity must be a whole number',
    );
  });
});

describe('a par file', () => {
  const scenario = loadScenario(read('scenarios/dublin-warrant/scenario.json'), 'scenario.json');
  const par = () => read('scenarios/dublin-warrant/par.json');
  test('of ours is in order, one par a seat at each level', () => {
    const { novice, expert } = loadPar(par(), 'par.json', scenario);
    expect([novice.length, expert.length]).toEqual([scenario.seats.length, scenario.seats.length]);
  });
  test('that leaves a seat out is refused, with the command that makes it', () => {
    const { us: _, ...others } = par().levels.expert;
    const file = { ...par(), levels: { ...par().levels, expert: others } };
    expect(() => loadPar(file, 'par.json', scenario)).toThrow(
      "par.json: levels.expert has no seat 'us': run npm run fit -- --scenario dublin-warrant.",
    );
  });
  test('with a seat that the scenario does not have is refused', () => {
    const file = par();
    file.levels.novice.mars = { par: 50, spread: 10 };
    expect(() => loadPar(file, 'par.json', scenario)).toThrow('levels.novice.mars is no seat of the scenario');
  });
});

test('a value file without a model for a round is refused, with the command that makes it', () => {
  const scenario = loadScenario(read('scenarios/dublin-warrant/scenario.json'), 'scenario.json');
  const models = { government: {}, company: {}, court: {} };
  expect(() => loadValue({ made: {}, models }, 'value.json', scenario)).toThrow(
    'value.json: models.government has none for 1 rounds to go: run npm run fit -- --scenario dublin-warrant.',
  );
});
