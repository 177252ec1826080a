import type { Demand } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { endDemand } from '../law/demand-life.ts';
import { breaksHostLaw, partialHandOver } from '../law/hand-over.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { demandsOn, targetOf, tellCustomer, tellTicks, whyNotAnswered } from './answering.ts';
import { carryOut } from './consequences.ts';
import { meter, note, risk, sure } from './foresight.ts';
import type { OrderRule } from './order-rule.ts';

/** Once a court has ruled, a part is no longer enough. */
const ANSWERABLE: readonly Demand['status'][] = ['asked', 'refused'];

/** Hands over a part, which ends the demand. */
export const narrow: OrderRule<'narrow'> = {
  kind: 'narrow',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) => demandsOn(state, seat).map((demand) => ({ kind: 'narrow', demand, tell: false })),

  check(state, seat, order) {
    const why = whyNotAnswered(state, seat, order.demand, ANSWERABLE);
    if (why) return why;
    return state.demands[order.demand].case === NONE ? undefined : 'notAsked';
  },

  price: (state) => state.setup.ruleset.prices.narrow,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = state.demands[order.demand];
    const cause = { code: 'narrowed', seat, demand: order.demand };
    const host = state.jurisdictions[demand.host].government;
    return [
      ...partialHandOver(state, demand),
      ...sure(cause, note('demandOver')),
      ...(breaksHostLaw(state, demand)
        ? risk(
            host === NONE ? 0 : parameterOf(state, 'foresee.fine'),
            { code: 'fined', seat, demand: order.demand },
            meter(seat, 'goodStanding', effectOf(state, 'fine.partial.goodStanding')),
            {
              on: 'purse',
              seat,
              by: -effectOf(state, 'fine.partial.cash') - state.jurisdictions[demand.host].fineExtra,
            },
          )
        : []),
    ];
  },

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, { order }) {
    if (narrow.check(r.state, seat, order)) return;
    const demand = r.state.demands[order.demand];
    const breach = breaksHostLaw(r.state, demand);
    const told = tellCustomer(r, seat, order.demand, order.tell);
    r.emit({ type: 'demandAnswered', demand: order.demand, seat, answer: 'narrow', told, voluntary: true });
    carryOut(r, partialHandOver(r.state, demand), seat);
    if (breach)
      r.emit({
        type: 'breachKnown',
        breach: r.state.breaches.length,
        company: seat,
        jurisdiction: demand.host,
        demand: order.demand,
        partial: true,
      });
    endDemand(r, order.demand, 'narrowed', 'narrowed');
  },
};
