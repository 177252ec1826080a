import type { Cause, Demand } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { endCasesOn } from '../../law/case-end.ts';
import { endDemand, isOrdered } from '../../law/demand-life.ts';
import { breaksHostLaw, fullHandOver } from '../../law/hand-over.ts';
import { demandsOn, targetOf, tellCustomer, tellTicks, whyNotAnswered } from '../../order-kit/answering.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { note, sure } from '../../order-kit/foresight.ts';
import { becomeKnown, fineRisk, withHostRuling } from '../../order-kit/host-breach.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { tally } from '../../resolution.ts';
import { lastingHelp } from './publish.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'inForce', 'refused', 'stayed', 'contested'];

/** Hands over what the demand asks for. */
export const comply: OrderRule<'comply'> = {
  kind: 'comply',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) => demandsOn(state, seat).map((demand) => ({ kind: 'comply', demand, tell: false })),
  check: (state, seat, order) => whyNotAnswered(state, seat, order.demand, ANSWERABLE),
  price: (state) => state.setup.ruleset.prices.comply,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    const cause: Cause = { code: 'compliedAbroad', seat, demand: order.demand };
    return [
      ...withHostRuling(state, demand, (judged) => [
        ...fullHandOver(state, judged),
        ...(breaksHostLaw(state, judged) ? fineRisk(state, judged, 'full') : []),
      ]),
      ...lastingHelp(state, demand, false),
      ...(breaksHostLaw(state, demand)
        ? sure(cause, note(demand.forbidden ? 'conflictingOrders' : 'hostLawForbids', { jurisdiction: demand.host }))
        : []),
    ];
  },

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, { order }) {
    if (comply.check(r.state, seat, order)) return;
    const demand = at(r.state.demands, order.demand);
    const breach = breaksHostLaw(r.state, demand);
    const voluntary = !isOrdered(r.state, demand);
    const told = tellCustomer(r, seat, order.demand, order.tell);
    r.emit({
      type: 'demandAnswered',
      demand: order.demand,
      seat,
      answer: 'comply',
      told,
      voluntary,
      reason: '',
      words: '',
    });
    carryOut(r, fullHandOver(r.state, demand), seat);
    if (demand.base === 'abroad') tally(r, seat, 'fullHandOversAbroad');
    if (breach) becomeKnown(r, seat, order.demand, false);
    endCasesOn(r, order.demand, 'complied');
    endDemand(r, order.demand, 'obeyed', 'complied');
  },
};
