import type { Demand, Forecast, GameState, SeatId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { openCase } from '../law/hearing.ts';
import { meritsOfDemand } from '../law/merits.ts';
import { RULED } from '../law/ruling-effects.ts';
import { effectOf, parameterOf, tally } from '../resolution.ts';
import { demandsOn, targetOf, tellCustomer, tellTicks, whyNotAnswered } from './answering.ts';
import { carryOut } from './consequences.ts';
import { likely, meter, note, sure } from './foresight.ts';
import { giveBack } from './give-back.ts';
import type { OrderRule } from './order-rule.ts';

const ANSWERABLE: readonly Demand['status'][] = ['asked', 'refused'];

const BAND_TODAY = { quash: 'bandQuash', defer: 'bandDefer', narrow: 'bandNarrow', enforce: 'bandEnforce' } as const;

/** Asks the court to quash the demand: who, when and from where is handed over, the rest waits. */
export const challenge: OrderRule<'challenge'> = {
  kind: 'challenge',
  roles: ['company'],
  phase: 'bench',
  step: 'answers',

  candidates: (state, seat) => demandsOn(state, seat).map((demand) => ({ kind: 'challenge', demand, tell: false })),

  check(state, seat, order) {
    if (state.demands[order.demand]?.company === seat && state.demands[order.demand].challenged)
      return 'alreadyChallenged';
    return whyNotAnswered(state, seat, order.demand, ANSWERABLE);
  },

  price: (state) => state.setup.ruleset.prices.challenge,
  target: (state, order) => targetOf(state, order.demand),

  forecast: (state, seat, order) => [
    ...brings(state, seat, state.demands[order.demand]),
    ...foreseenRuling(state, seat, state.demands[order.demand]),
  ],

  ticks: (state, seat, order) => tellTicks(state, seat, order.demand),

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const why = challenge.check(r.state, seat, order);
    if (why) return giveBack(r, seat, sealed, why);
    const demand = r.state.demands[order.demand];
    const first = demand.refusals === 0;
    const told = tellCustomer(r, seat, order.demand, order.tell);
    r.emit({ type: 'demandAnswered', demand: order.demand, seat, answer: 'challenge', told, voluntary: true });
    carryOut(r, brings(r.state, seat, demand), seat);
    openCase(r, order.demand);
    if (!first) return;
    tally(r, seat, 'fought');
    tally(r, seat, 'foughtSinceReport');
  },
};

function brings(state: GameState, seat: SeatId, demand: Demand): Forecast[] {
  const home = demand.base === 'abroad' ? '' : 'home.';
  return sure(
    { code: 'challenged', seat, demand: demand.id },
    { on: 'evidence', file: demand.file, by: parameterOf(state, 'evidence.challenge'), round: state.round },
    meter(seat, 'trust', effectOf(state, `challenge.${home}trust`)),
    meter(seat, 'goodStanding', effectOf(state, `challenge.${home}goodStanding`)),
  );
}

/** The ruling that the merits ask for today. */
function foreseenRuling(state: GameState, seat: SeatId, demand: Demand): Forecast[] {
  const { band } = meritsOfDemand(state, demand.id);
  const cause = { code: RULED[band], seat, demand: demand.id };
  const round = state.round + parameterOf(state, 'hearing.wait');
  const chance = state.jurisdictions[demand.jurisdiction].court === NONE ? 100 : parameterOf(state, 'foresee.inBand');
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
