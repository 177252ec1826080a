import type { CaseId, GameState, OrderOf, ReasonCode, SeatId, Side } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { isDue, mayAppeal, unreadBriefs } from '../law/docket.ts';
import { keysAsKnownTo } from '../law/evidence.ts';
import { meritsOf, meritsOfDemand } from '../law/merits.ts';
import { isPartyOf } from '../law/sides.ts';
import { effectOf, parameterOf, type Resolution, tally } from '../resolution.ts';
import { likely, meter, note, sure } from './foresight.ts';
import { giveBack } from './give-back.ts';
import type { OrderRule } from './order-rule.ts';
import { hasAnswered } from './sealed-already.ts';

const SIDES: readonly Side[] = ['for', 'against'];

/** Tells the court, as its friend, why the order should stand or fall; read at the next ruling. */
export const brief: OrderRule<'brief'> = {
  kind: 'brief',
  roles: ['government', 'company'],
  phase: 'bench',
  step: 'briefs',

  candidates(state) {
    const briefs: OrderOf<'brief'>[] = [];
    for (const { id } of state.cases)
      for (const side of SIDES) briefs.push({ kind: 'brief', case: id, demand: NONE, side });
    for (const { id, status } of state.demands) {
      if (status !== 'asked') continue;
      for (const side of SIDES) briefs.push({ kind: 'brief', case: NONE, demand: id, side });
    }
    return briefs;
  },

  check(state, seat, order) {
    const why = order.case === NONE ? whyNotOnDemand(state, seat, order.demand) : whyNotOnCase(state, seat, order.case);
    return why ?? (hasAnswered(state, seat, 'brief') ? 'oneBriefABench' : undefined);
  },

  /** Free while the court's own call for briefs stands. */
  price: (state, _seat, order) =>
    order.case !== NONE && state.cases[order.case].askedBriefs && state.cases[order.case].status === 'argued'
      ? 0
      : state.setup.ruleset.prices.brief,

  target(state, order) {
    const demand = order.case === NONE ? order.demand : state.cases[order.case].demand;
    const target = order.case === NONE ? {} : { case: order.case };
    return demand === NONE ? target : { ...target, demand, holding: state.demands[demand].holding };
  },

  forecast(state, seat, order) {
    const cause = { code: 'briefWon', seat, ...brief.target(state, order) };
    const { band } = order.case === NONE ? meritsAsFriend(state, seat, order.demand) : meritsOf(state, order.case);
    const wins = order.side === 'for' ? band === 'enforce' : band === 'quash' || band === 'defer';
    const by = effectOf(state, 'brief.won');
    return [
      ...sure(
        { code: 'briefFiled', seat, ...brief.target(state, order) },
        note(order.side === 'for' ? 'briefFor' : 'briefAgainst'),
      ),
      ...likely(
        parameterOf(state, wins ? 'foresee.inBand' : 'foresee.outOfBand'),
        cause,
        meter(seat, state.seats[seat].role === 'company' ? 'trust' : 'standing', by),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const id = order.case === NONE ? r.state.demands[order.demand].case : order.case;
    const status = id === NONE ? 'none' : r.state.cases[id].status;
    if (id === NONE || (status !== 'argued' && status !== 'ruled')) return giveBack(r, seat, sealed, 'noHearing');
    fileBrief(r, id, seat, NONE, order.side, sealed.price);
  },
};

/** Before a challenge makes it public, a friend of the court does not know the custody unless its own state has asked too. */
function meritsAsFriend(state: GameState, seat: SeatId, id: number) {
  const { role, jurisdiction } = state.seats[seat];
  const { holding } = state.demands[id];
  return meritsOfDemand(state, id, role === 'government' ? keysAsKnownTo(state, jurisdiction, holding) : 'provider');
}

/** Files a brief; `second` is the other company of a joint one. */
export function fileBrief(r: Resolution, id: CaseId, seat: SeatId, second: SeatId, side: Side, price: number): void {
  r.emit({ type: 'briefFiled', case: id, brief: { seat, side, round: r.state.round, with: second, price } });
  for (const filer of [seat, second]) tally(r, filer, 'briefs');
}

function whyNotOnDemand(state: GameState, seat: SeatId, id: number): ReasonCode | undefined {
  const demand = state.demands[id];
  if (demand?.status !== 'asked') return 'noTarget';
  if (demand.sealed) return 'sealedMatter';
  return isParty(state, seat, id) ? 'ownCase' : undefined;
}

function whyNotOnCase(state: GameState, seat: SeatId, id: CaseId): ReasonCode | undefined {
  const record = state.cases[id];
  if (!record) return 'noTarget';
  if (record.sealed) return 'sealedMatter';
  if (record.kind === 'fine') return 'noTarget';
  if (isPartyOf(state, record, seat)) return 'ownCase';
  if (isDue(state, record)) return 'caseDecidedNow';
  if (record.status !== 'argued' && mayAppeal(state, record) === NONE) return 'noTarget';
  return unreadBriefs(record).some((one) => one.seat === seat || one.with === seat) ? 'alreadyAnswered' : undefined;
}

function isParty(state: GameState, seat: SeatId, id: number): boolean {
  const { company, jurisdiction } = state.demands[id];
  return company === seat || state.jurisdictions[jurisdiction].government === seat;
}
