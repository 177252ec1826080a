import type { Cause, Demand, DemandId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { endDemand } from '../../law/demand-life.ts';
import { breaksHostLaw, partialHandOver } from '../../law/hand-over.ts';
import { demandsOn, targetOf, tellCustomer, tellTicks, whyNotAnswered } from '../../order-kit/answering.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { note, sure } from '../../order-kit/foresight.ts';
import { becomeKnown, fineRisk, withHostRuling } from '../../order-kit/host-breach.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import type { Resolution } from '../../resolution.ts';

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
    const { case: record, help } = at(state.demands, order.demand);
    return record === NONE && !help ? undefined : 'notAsked';
  },

  price: (state) => state.setup.ruleset.prices.narrow,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    const cause: Cause = { code: 'narrowed', seat, demand: order.demand };
    return [
      ...withHostRuling(state, demand, (judged) => [
        ...partialHandOver(state, judged),
        ...(breaksHostLaw(state, judged) ? fineRisk(state, judged, 'partial') : []),
      ]),
      ...sure(cause, note('demandOver')),
    ];
  },

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, { order }) {
    if (narrow.check(r.state, seat, order)) return;
    handOverPart(r, order.demand, tellCustomer(r, seat, order.demand, order.tell));
    endDemand(r, order.demand, 'narrowed', 'narrowed');
  },
};

/** What a part brings, whether the company gives it of itself or by a settlement. */
export function handOverPart(r: Resolution, id: DemandId, told: boolean): void {
  const demand = at(r.state.demands, id);
  const breach = breaksHostLaw(r.state, demand);
  r.emit({
    type: 'demandAnswered',
    demand: id,
    seat: demand.company,
    answer: 'narrow',
    told,
    voluntary: true,
    reason: '',
    words: '',
  });
  carryOut(r, partialHandOver(r.state, demand), demand.company);
  if (breach) becomeKnown(r, demand.company, id, true);
}
