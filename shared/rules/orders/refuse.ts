import type { Demand, DemandId, Forecast, GameState, SeatId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { effectOf, parameterOf, type Resolution, tally } from '../resolution.ts';
import { demandsOn, targetOf, tellCustomer, tellTicks, whyNotAnswered } from './answering.ts';
import { carryOut } from './consequences.ts';
import { meter, note, risk, sure } from './foresight.ts';
import type { OrderRule } from './order-rule.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'refused', 'inForce'];

/** Hands over nothing and does not go to court: the demand is asked again, and the court may fine. */
export const refuse: OrderRule<'refuse'> = {
  kind: 'refuse',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) => demandsOn(state, seat).map((demand) => ({ kind: 'refuse', demand, tell: false })),
  check: (state, seat, order) => whyNotAnswered(state, seat, order.demand, ANSWERABLE),
  price: (state) => state.setup.ruleset.prices.refuse,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = state.demands[order.demand];
    const cause = { code: 'contemptFine', seat, demand: order.demand };
    const rung = Math.max(1, demand.ladder);
    const court = state.jurisdictions[demand.jurisdiction].court;
    return [
      ...brings(state, demand),
      ...sure({ code: 'refused', seat, demand: order.demand }, note('askedAgain', { round: state.round + 1 })),
      ...(court === NONE
        ? []
        : risk(
            demand.ladder > 0 ? 100 : parameterOf(state, 'foresee.contempt'),
            cause,
            { on: 'purse', seat, by: -rung },
            meter(seat, 'revenue', rung * effectOf(state, 'contemptFine.revenue')),
          )),
    ];
  },

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, { order }) {
    if (refuse.check(r.state, seat, order)) return;
    const told = tellCustomer(r, seat, order.demand, order.tell);
    refuseDemand(r, order.demand, told);
  },
};

/** The company defies the demand; also what a second silence means. */
export function refuseDemand(r: Resolution, id: DemandId, told: boolean): void {
  const demand = r.state.demands[id];
  const seat = demand.company;
  const first = demand.refusals === 0 && !demand.challenged;
  const effects = brings(r.state, demand);
  r.emit({ type: 'demandAnswered', demand: id, seat, answer: 'refuse', told, voluntary: false });
  carryOut(r, effects, seat);
  r.emit({
    type: 'demandChanged',
    demand: id,
    set: { status: 'refused', refusals: demand.refusals + 1 },
    why: 'refused',
  });
  if (!first) return;
  tally(r, seat, 'fought');
  tally(r, seat, 'foughtSinceReport');
}

function brings(state: GameState, demand: Demand): Forecast[] {
  const seat: SeatId = demand.company;
  const { court, government } = state.jurisdictions[demand.jurisdiction];
  const trust =
    demand.base !== 'abroad'
      ? 'refuse.home.trust'
      : demand.refusals === 0
        ? 'refuse.first.trust'
        : 'refuse.again.trust';
  return sure(
    { code: 'refused', seat, demand: demand.id },
    meter(seat, 'trust', effectOf(state, trust)),
    meter(
      seat,
      'goodStanding',
      effectOf(state, demand.hostSuit ? 'refuse.hostSuit.goodStanding' : 'refuse.goodStanding'),
    ),
    meter(government, 'sovereignty', effectOf(state, 'refuse.askerSovereignty')),
    meter(court, 'order', effectOf(state, 'refuse.order')),
  );
}
