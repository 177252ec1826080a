import { expect, test } from 'vitest';
import { at, RULINGS } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, position, seat } from '../../../../shared/testing/index.ts';
import { foundedOf, reversalOf, rulingsOf, unfoundedOf, withRuling } from './ruling-choice.ts';

test('the odds on a ruling card stay when another ruling is picked', () => {
  const p = warrantChallenged();
  endPhase(p);
  const view = viewFor(p, seat('usCourts'));
  const publicCase = at(view.cases, 0);
  const options = rulingsOf(view, publicCase.id);
  const odds = (drafted: Parameters<typeof withRuling>[2]) =>
    RULINGS.map((ruling) => reversalOf(withRuling(options, ruling, drafted)));
  const blank = odds(undefined);
  for (const ruling of RULINGS) {
    const picked = withRuling(options, ruling, undefined)?.order;
    expect(picked?.ruling).toBe(ruling);
    expect(odds(picked), ruling).toEqual(blank);
  }
});

test('a ruling in the draft keeps the ground that was picked for it', () => {
  const p = warrantChallenged();
  endPhase(p);
  const view = viewFor(p, seat('usCourts'));
  const publicCase = at(view.cases, 0);
  const options = rulingsOf(view, publicCase.id);
  const drafted = { ruling: 'quash', ground: 'person' } as const;
  expect(withRuling(options, 'quash', drafted)?.order.ground).toBe('person');
});

test('a ruling begins with comity: which test bears it out best is for the judge to find', () => {
  const p = warrantChallenged();
  endPhase(p);
  const options = rulingsOf(viewFor(p, seat('usCourts')), 0);
  for (const ruling of RULINGS) {
    const picked = withRuling(options, ruling, undefined);
    expect(picked?.order.ground).toBe('comity');
    expect(unfoundedOf(picked)).toBe(0);
  }
});

test('a case of the day begins with no test: there is no comity to rest it on', () => {
  const p = position({ docket: true });
  endPhase(p);
  const view = viewFor(p, seat('euCourts'));
  const matter = view.cases.find(({ docket }) => docket);
  const options = rulingsOf(view, matter?.id ?? 0);
  expect(options.length).toBeGreaterThan(RULINGS.length);
  expect(withRuling(options, 'quash', undefined)).toBeUndefined();
  expect(withRuling(options, 'quash', { ruling: 'quash', ground: 'person' })?.order.ground, 'picked').toBe('person');
  const only = options.filter(({ order }) => order.ground === 'person');
  expect(withRuling(only, 'quash', undefined)?.order.ground, 'the only one').toBe('person');
});

test('how much the test earns that speaks most clearly is known before a test is picked', () => {
  const p = warrantChallenged();
  endPhase(p);
  const options = rulingsOf(viewFor(p, seat('usCourts')), 0);
  expect(foundedOf(options, 'enforce')).toBe(p.setup.ruleset.effects['rule.founded.legitimacy']);
  const onComity = options.filter(({ order }) => order.ground === 'comity');
  expect(foundedOf(onComity, 'enforce')).toBe(0);
});
