import type { Cause, Demand, Forecast, GameState, OrderOf, ReasonCode, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { evidenceUncontested } from '../../law/evidence.ts';
import { reasonEffects } from '../../law/fight-reasons.ts';
import { openChallenge } from '../../law/hearing.ts';
import { meritsOfDemand } from '../../law/merits.ts';
import { isSecretHelp } from '../../law/open-matters.ts';
import { RULED } from '../../law/ruling-effects.ts';
import {
  fightsOn,
  targetOf,
  tellCustomer,
  tellTicks,
  whyNotAnswered,
  whyNotStated,
} from '../../order-kit/answering.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf, type Resolution, tally } from '../../resolution.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'refused'];

const BAND_TODAY = { quash: 'bandQuash', defer: 'bandDefer', narrow: 'bandNarrow', enforce: 'bandEnforce' } as const;

/** Asks the court to quash the demand: who, when and from where is handed over, the rest waits. */
export const challenge: OrderRule<'challenge'> = {
  kind: 'challenge',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) =>
    fightsOn(state, seat).map(({ demand, reason }) => ({ kind: 'challenge', demand, tell: false, reason, words: '' })),

  check: (state, seat, order) => whyNotChallenged(state, seat, order) ?? whyNotStated(state, order),

  price: (state) => state.setup.ruleset.prices.challenge,
  target: (state, order) => targetOf(state, order.demand),

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    return [
      ...brings(state, seat, demand),
      ...reasonEffects(state, demand, order.reason),
      ...foreseenRuling(state, seat, demand),
    ];
  },

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    // A reason that fitted when it was stated stands, whatever else this Bench has changed.
    const why = whyNotChallenged(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const demand = at(r.state.demands, order.demand);
    const first = demand.refusals === 0;
    const told = tellCustomer(r, seat, order.demand, order.tell);
    const { reason, words } = order;
    r.emit({
      type: 'demandAnswered',
      demand: order.demand,
      seat,
      answer: 'challenge',
      told,
      voluntary: true,
      reason,
      words,
    });
    carryOut(r, [...brings(r.state, seat, demand), ...reasonEffects(r.state, demand, reason)], seat);
    if (!isSecretHelp(demand)) handOverNonContent(r, demand);
    r.emit({ type: 'demandChanged', demand: order.demand, set: { reason, words }, why: 'reasonStated' });
    openChallenge(r, order.demand);
    if (!first) return;
    tally(r, seat, 'fought');
    tally(r, seat, 'foughtSinceReport');
  },
};

function whyNotChallenged(state: GameState, seat: SeatId, order: OrderOf<'challenge'>): ReasonCode | undefined {
  const demand = state.demands[order.demand];
  if (demand?.company === seat && demand.challenged) return 'alreadyChallenged';
  return whyNotAnswered(state, seat, order.demand, ANSWERABLE);
}

/** Who, when and from where is not contested. How far it helps is the asking state's own knowledge. */
function handOverNonContent(r: Resolution, { id, file, company: seat }: Demand): void {
  const by = at(r.state.files, file).status === 'open' ? evidenceUncontested(r.state, file) : 0;
  if (by > 0)
    r.emit({ type: 'evidenceArrived', file, by, road: 'order', cause: { code: 'challenged', seat, demand: id } });
}

function brings(state: GameState, seat: SeatId, demand: Demand): Forecast[] {
  const cause: Cause = { code: 'challenged', seat, demand: demand.id };
  if (isSecretHelp(demand))
    return sure(
      cause,
      meter(seat, 'goodStanding', effectOf(state, 'help.challenge.goodStanding')),
      note('closedCourt'),
    );
  const home = demand.base === 'abroad' ? '' : 'home.';
  return sure(
    cause,
    note('nonContentHandedOver'),
    meter(seat, 'trust', effectOf(state, `challenge.${home}trust`)),
    meter(seat, 'goodStanding', effectOf(state, `challenge.${home}goodStanding`)),
  );
}

/** The ruling that the merits ask for today. */
function foreseenRuling(state: GameState, seat: SeatId, demand: Demand): Forecast[] {
  const { band } = meritsOfDemand(state, demand.id);
  const cause: Cause = { code: RULED[band], seat, demand: demand.id };
  const round = state.round + parameterOf(state, 'hearing.wait');
  if (round > state.setup.scenario.rounds) return sure({ ...cause, code: 'challenged' }, note('endsUnheard'));
  // Even a court that only reads the band finds facts that nobody knows yet.
  const chance = parameterOf(state, 'foresee.inBand');
  const forecast: Forecast[] = [];
  forecast.push(...likely(chance, cause, note(BAND_TODAY[band], { jurisdiction: demand.jurisdiction, round })));
  if (band === 'enforce')
    forecast.push(...likely(chance, cause, meter(seat, 'goodStanding', effectOf(state, 'rule.enforce.goodStanding'))));
  if (band === 'quash' || band === 'defer')
    forecast.push(
      ...likely(
        chance,
        cause,
        meter(seat, 'trust', effectOf(state, `rule.${band}.trust`)),
        meter(seat, 'goodStanding', effectOf(state, `rule.${band}.goodStanding`)),
      ),
    );
  return forecast;
}
