import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, seat } from '../../../../shared/testing/index.ts';
import { rulingsOf } from '../desk/ruling-choice.ts';
import { answerable } from './arguments.ts';
import { replyForecast } from './reply-forecast.ts';

/** The court's page with one ruling drafted, as it answers with `reply`. */
function answering(pick: (codes: { code: string; legitimacy: number }[]) => string) {
  const p = warrantChallenged();
  endPhase(p);
  const view = viewFor(p, seat('usCourts'));
  const [publicCase] = view.cases;
  const [option] = rulingsOf(view, publicCase.id);
  const reply = pick(answerable(publicCase, option.order.ruling));
  return replyForecast(view, publicCase, { option, ticks: [], reasons: '', reply });
}

test('an answer to the strongest argument shows what it brings', () => {
  const forecast = answering((all) => all.find(({ legitimacy }) => legitimacy > 0)?.code ?? '');
  expect(forecast).toMatchObject([{ certainty: 'sure', effect: { meter: 'legitimacy', by: 3 } }]);
});

test('no answer brings nothing', () => {
  expect(answering(() => '')).toEqual([]);
});
