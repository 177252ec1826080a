import type { Case, Cause, Forecast, GameState, SeatId } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { lastRuling, mayAppeal } from '../../law/docket.ts';
import { evidenceFromCompany, keysAsKnownTo } from '../../law/evidence.ts';
import { openNextFact } from '../../law/open-facts.ts';
import { ofStates } from '../../law/outcome-effects.ts';
import { landingOdds, reversalOdds } from '../../law/reversal.ts';
import { isPartyOf } from '../../law/sides.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { evidenceForecast } from '../../order-kit/file-forecast.ts';
import { likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Takes a case that was lost to the bench above. */
export const appeal: OrderRule<'appeal'> = {
  kind: 'appeal',
  roles: ['government', 'company'],
  phase: 'orders',
  step: 'appeals',
  takesNoPlace: true,

  candidates: (state, seat) =>
    state.cases
      .filter((record) => record.kind === 'challenge' && isPartyOf(state, record, seat))
      .map((record) => ({ kind: 'appeal', case: record.id })),

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (record?.kind !== 'challenge' || !isPartyOf(state, record, seat)) return 'notYourCase';
    if (hasSealed(state, seat, 'appeal', (other) => other.case === order.case)) return 'alreadySealed';
    if (mayAppeal(state, record) === seat) return undefined;
    const level = lastRuling(record)?.level ?? 0;
    if (level >= parameterOf(state, 'level.top')) return 'topCourt';
    return record.status === 'ruled' ? 'notLost' : 'lastHearing';
  },

  price: (state) => state.setup.ruleset.prices.appeal,

  target(state, order) {
    const { demand } = at(state.cases, order.case);
    return { case: order.case, demand, holding: at(state.demands, demand).holding };
  },

  forecast(state, seat, order) {
    const record = at(state.cases, order.case);
    const cause: Cause = { code: 'reversed', seat, case: order.case, demand: record.demand };
    const round = dueOf(state);
    const odds = reversalOdds(state, record, lastRuling(record)?.ruling ?? 'enforce');
    return [
      ...brings(state, seat, record.demand),
      ...inContempt(state, seat, record.demand),
      ...sure(
        { ...cause, code: 'appealed' },
        note(round > state.setup.scenario.rounds ? 'heardOnlyNow' : 'heardIn', { round }),
      ),
      ...likely(odds, cause, note('mayBeReversed')),
      ...(at(state.demands, record.demand).company === seat
        ? ifCompanyWins(state, seat, record, { ...cause, code: 'wonInFull' })
        : ifStateWins(state, record, round + 1, { ...cause, code: 'wonInFull' })),
    ];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    const record = at(r.state.cases, order.case);
    if (mayAppeal(r.state, record) !== seat)
      return giveBack(r, seat, sealed, record.status === 'moot' ? 'caseMooted' : 'notLost');
    const due = dueOf(r.state);
    r.emit({ type: 'appealLodged', case: order.case, seat, due });
    r.emit({
      type: 'caseChanged',
      case: order.case,
      set: { level: record.level + 1, status: 'argued', due, lean: 0, expedited: false, appellant: seat },
      why: 'appealed',
    });
    openNextFact(r, order.case);
    carryOut(r, brings(r.state, seat, record.demand), seat);
  },
};

/** When an appeal lodged now is heard, unless its court hears it promptly. */
function dueOf(state: GameState): number {
  return state.round + parameterOf(state, 'appeal.wait');
}

function brings(state: GameState, seat: SeatId, id: number): Forecast[] {
  const demand = at(state.demands, id);
  if (demand.company !== seat) return [];
  const cause: Cause = { code: 'appealed', seat, case: demand.case, demand: id };
  return sure(cause, meter(seat, 'trust', effectOf(state, 'appeal.trust')));
}

/** A company that appeals without obeying an order in force stands in contempt meanwhile, unless the court stays the order. */
function inContempt(state: GameState, seat: SeatId, id: number): Forecast[] {
  const { company, status, case: record } = at(state.demands, id);
  if (company !== seat || status !== 'inForce') return [];
  return likely(
    parameterOf(state, 'foresee.notStayed'),
    { code: 'inContempt', seat, case: record, demand: id },
    meter(seat, 'goodStanding', effectOf(state, 'appeal.contempt.goodStanding')),
  );
}

/** A quash or a deferral brings a company the same. */
function ifCompanyWins(state: GameState, seat: SeatId, record: Case, cause: Cause): Forecast[] {
  const trust = meter(seat, 'trust', effectOf(state, 'rule.quash.trust'));
  const goodStanding = meter(seat, 'goodStanding', effectOf(state, 'rule.quash.goodStanding'));
  return likely(landingOdds(state, record, ['quash', 'defer']), cause, trust, goodStanding);
}

function ifStateWins(state: GameState, record: Case, round: number, cause: Cause): Forecast[] {
  const { file, jurisdiction, holding } = at(state.demands, record.demand);
  const by = evidenceFromCompany(state, keysAsKnownTo(state, jurisdiction, holding));
  const odds = landingOdds(state, record, ['enforce']);
  return [
    ...evidenceForecast(state, file, by, round, odds, cause),
    ...likely(odds, cause, ...ofStates(state, record, 'enforce')),
  ];
}
