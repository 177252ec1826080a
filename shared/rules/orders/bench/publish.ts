import type { Demand, Forecast, GameState } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { endCasesOn } from '../../law/case-end.ts';
import { endDemand, isOrdered } from '../../law/demand-life.ts';
import { secretHelp } from '../../law/hand-over.ts';
import { isLastRound } from '../../law/last-round.ts';
import { isSecretHelp } from '../../law/open-matters.ts';
import { exposureEffects } from '../../law/secret-help.ts';
import { demandsOn, targetOf, whyNotAnswered } from '../../order-kit/answering.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { note, risk, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { parameterOf } from '../../resolution.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'inForce', 'refused', 'stayed', 'contested'];

/** Gives secret help and publishes as much of it as the law allows: less thanks now, less anger once it comes out. */
export const publish: OrderRule<'publish'> = {
  kind: 'publish',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) =>
    demandsOn(state, seat)
      .filter((demand) => isSecretHelp(at(state.demands, demand)))
      .map((demand) => ({ kind: 'publish', demand })),

  check(state, seat, order) {
    const why = whyNotAnswered(state, seat, order.demand, ANSWERABLE);
    if (why) return why;
    return isSecretHelp(at(state.demands, order.demand)) ? undefined : 'notSealed';
  },

  price: (state) => state.setup.ruleset.prices.publish,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, _seat, order) {
    const demand = at(state.demands, order.demand);
    return [...secretHelp(state, demand, true), ...lastingHelp(state, demand, true)];
  },

  resolve(r, seat, { order }) {
    const id = order.demand;
    if (publish.check(r.state, seat, order)) return;
    const demand = at(r.state.demands, id);
    const voluntary = !isOrdered(r.state, demand);
    r.emit({
      type: 'demandAnswered',
      demand: id,
      seat,
      answer: 'publish',
      told: true,
      voluntary,
      reason: '',
      words: '',
    });
    carryOut(r, secretHelp(r.state, demand, true), seat);
    r.emit({ type: 'demandChanged', demand: id, set: { told: true }, why: 'published' });
    endCasesOn(r, id, 'complied');
    endDemand(r, id, 'obeyed', 'complied');
  },
};

/** Help that was not narrowed goes on each round, and each round it may come out. */
export function lastingHelp(state: GameState, demand: Demand, published: boolean): Forecast[] {
  if (!isSecretHelp(demand) || demand.issued === 'narrowed' || isLastRound(state)) return [];
  const about = { seat: demand.company, demand: demand.id };
  return [
    ...sure({ code: 'helpGiven', ...about }, note('helpGoesOn', { seat: demand.company })),
    ...risk(
      parameterOf(state, 'help.exposure'),
      { code: 'helpExposed', ...about },
      ...exposureEffects(state, { ...demand, told: published }),
    ),
  ];
}
