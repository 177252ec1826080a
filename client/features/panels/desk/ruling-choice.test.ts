import { expect, test } from 'vitest';
import { at, RULINGS } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, seat } from '../../../../shared/testing/index.ts';
import { reversalOf, rulingsOf, unfoundedOf, withRuling } from './ruling-choice.ts';

test('the odds on a ruling card stay when another ruling is picked', () => {
  const p = warrantChallenged();
  endPhase(p);
  const view = viewFor(p, seat('usCourts'));
  const publicCase = at(view.cases, 0);
  const options = rulingsOf(view, publicCase.id);
  const odds = (drafted: Parameters<typeof withRuling>[2]) =>
    RULINGS.map((ruling) => reversalOf(withRuling(options, ruling, drafted, publicCase.merits)));
  const blank = odds(undefined);
  for (const ruling of RULINGS) {
    const picked = withRuling(options, ruling, undefined, publicCase.merits)?.order;
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
  expect(withRuling(options, 'quash', drafted, publicCase.merits)?.order.ground).toBe('person');
});

test('a ruling is picked on a test that bears it out, also where no test pulls its way', () => {
  const p = warrantChallenged();
  endPhase(p);
  at(p.jurisdictions, 0).weights = [0, 2, 0, 0, 0];
  const view = viewFor(p, seat('usCourts'));
  const publicCase = at(view.cases, 0);
  const picked = withRuling(rulingsOf(view, publicCase.id), 'quash', undefined, publicCase.merits);
  expect(unfoundedOf(picked)).toBe(0);
  expect(picked?.order.ground).toBe('comity');
});
