import type { Cause, Demand, DemandId, FightReason, Forecast, GameState, SeatId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { reasonEffects } from '../../law/fight-reasons.ts';
import { isLastRound } from '../../law/last-round.ts';
import { isSecretHelp } from '../../law/open-matters.ts';
import {
  fightsOn,
  targetOf,
  tellCustomer,
  tellTicks,
  whyNotAnswered,
  whyNotStated,
} from '../../order-kit/answering.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, risk, sure } from '../../order-kit/foresight.ts';
import { withHostRuling } from '../../order-kit/host-breach.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf, type Resolution, tally } from '../../resolution.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'refused', 'inForce'];

/** Hands over nothing and does not go to court: the demand is asked again, and the court may fine. */
export const refuse: OrderRule<'refuse'> = {
  kind: 'refuse',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) =>
    fightsOn(state, seat).map(({ demand, reason }) => ({ kind: 'refuse', demand, tell: false, reason, words: '' })),
  check: (state, seat, order) => whyNotAnswered(state, seat, order.demand, ANSWERABLE) ?? whyNotStated(state, order),
  price: (state) => state.setup.ruleset.prices.refuse,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    const cause: Cause = { code: 'contemptFine', seat, demand: order.demand };
    const rung = Math.max(1, demand.ladder);
    const court = at(state.jurisdictions, demand.jurisdiction).court;
    return [
      ...withHostRuling(state, demand, (judged) => brings(state, judged)),
      ...statedFirst(state, demand, order.reason),
      ...(isLastRound(state)
        ? []
        : sure({ code: 'refused', seat, demand: order.demand }, note('askedAgain', { round: state.round + 1 }))),
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
    // A reason that fitted when it was stated stands, whatever else this Bench has changed.
    if (whyNotAnswered(r.state, seat, order.demand, ANSWERABLE)) return;
    const told = tellCustomer(r, seat, order.demand, order.tell);
    refuseDemand(r, order.demand, told, order.reason, order.words);
  },
};

/** A reason counts when it is stated for the first time. */
function statedFirst(state: GameState, demand: Demand, reason: FightReason | ''): Forecast[] {
  return reason === '' || demand.reason !== '' ? [] : reasonEffects(state, demand, reason);
}

/** The company defies the demand; also what a second silence means, which states no reason. */
export function refuseDemand(
  r: Resolution,
  id: DemandId,
  told: boolean,
  reason: FightReason | '' = '',
  words = '',
): void {
  const demand = at(r.state.demands, id);
  const seat = demand.company;
  const first = demand.refusals === 0 && !demand.challenged;
  const effects = [...brings(r.state, demand), ...statedFirst(r.state, demand, reason)];
  r.emit({
    type: 'demandAnswered',
    demand: id,
    seat,
    answer: 'refuse',
    told,
    voluntary: false,
    reason,
    words,
  });
  carryOut(r, effects, seat);
  if (reason !== '') r.emit({ type: 'demandChanged', demand: id, set: { reason, words }, why: 'reasonStated' });
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
  const { court, government } = at(state.jurisdictions, demand.jurisdiction);
  const cause: Cause = { code: 'refused', seat, demand: demand.id };
  if (isSecretHelp(demand))
    return sure(
      cause,
      meter(seat, 'goodStanding', effectOf(state, 'help.refuse.goodStanding')),
      meter(court, 'order', effectOf(state, 'help.refuse.order')),
    );
  const trust =
    demand.base !== 'abroad'
      ? 'refuse.home.trust'
      : demand.refusals === 0
        ? 'refuse.first.trust'
        : 'refuse.again.trust';
  return sure(
    cause,
    meter(seat, 'trust', effectOf(state, trust)),
    meter(
      seat,
      'goodStanding',
      effectOf(state, demand.forbidden ? 'refuse.hostSuit.goodStanding' : 'refuse.goodStanding'),
    ),
    meter(government, 'sovereignty', effectOf(state, 'refuse.askerSovereignty')),
    meter(court, 'order', effectOf(state, 'refuse.order')),
  );
}
