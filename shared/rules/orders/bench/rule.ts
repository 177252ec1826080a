import type {
  Case,
  CaseId,
  Forecast,
  GameState,
  Ground,
  NoteCode,
  OrderOf,
  Ruling,
  SeatId,
} from '../../../model/index.ts';
import { at, GROUNDS, NONE, RULINGS } from '../../../model/index.ts';
import { argumentsOf, losingArguments } from '../../law/arguments.ts';
import { byTurn, courtOf, isDue } from '../../law/docket.ts';
import { isLastRound } from '../../law/last-round.ts';
import { boundsOfCase, isBreachFine, meritsOf, testsAreSetAside } from '../../law/merits.ts';
import { isSecretHelp } from '../../law/open-matters.ts';
import { forbids } from '../../law/outcome-effects.ts';
import { withMoves } from '../../law/precedent.ts';
import { reversalOdds } from '../../law/reversal.ts';
import { giveRuling } from '../../law/ruling.ts';
import { judgedForecast, movesOf, rulingEffects, stayEffects } from '../../law/ruling-effects.ts';
import { meter, note, risk, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf } from '../../resolution.ts';
import { ruleNeutralCases } from '../../resolve/rulings.ts';

/** Decides a case: what, on which test, in which words, and whether the order waits for the appeal. */
export const rule: OrderRule<'rule'> = {
  kind: 'rule',
  roles: ['court'],
  phase: 'bench',
  step: 'rulings',

  candidates(state, seat) {
    const rulings: OrderOf<'rule'>[] = [];
    for (const record of state.cases) {
      if (!isDue(state, record) || courtOf(state, record) !== seat) continue;
      const grounds = groundsOf(state, record);
      for (const ruling of RULINGS)
        for (const ground of grounds)
          rulings.push({ kind: 'rule', case: record.id, ruling, ground, reasons: '', reply: '', stay: false });
    }
    return rulings;
  },

  check(state, seat, order) {
    const record = state.cases[order.case];
    if (!record || courtOf(state, record) !== seat) return 'notYourCase';
    if (!isDue(state, record)) return 'caseNotDue';
    if (order.reasons.length > parameterOf(state, 'reasons.most')) return 'reasonsTooLong';
    if (order.stay && (order.ruling !== 'enforce' || record.kind !== 'challenge')) return 'notInForce';
    if (!groundsOf(state, record).includes(order.ground))
      return testsAreSetAside(state, record) ? 'testsSetAside' : 'noTarget';
    if (order.reply !== '' && !isArgued(state, order)) return 'noSuchArgument';
    const [defer, narrow] = boundsOfCase(state, order.case);
    return order.ruling === 'defer' && defer === narrow ? 'noTreaty' : undefined;
  },

  price: (state, _seat, order) =>
    state.setup.ruleset.prices.rule + (order.stay ? state.setup.ruleset.extra.stayTick : 0),

  target(state, order) {
    const { demand } = at(state.cases, order.case);
    return demand === NONE
      ? { case: order.case }
      : { case: order.case, demand, holding: at(state.demands, demand).holding };
  },

  forecast(state, seat, order) {
    const then = afterEarlierRulings(state, seat, order.case);
    return [
      ...judgedForecast(then, at(then.cases, order.case), order.ruling),
      ...rulingEffects(then, order.case, order),
      ...facts(then, seat, order),
      ...reversalRisk(then, seat, order),
    ];
  },

  ticks(state, seat, order) {
    const record = at(state.cases, order.case);
    if (order.ruling !== 'enforce' || record.kind !== 'challenge') return [];
    const price = state.setup.ruleset.extra.stayTick;
    return [
      {
        field: 'stay',
        price,
        forecast: [
          ...stayEffects(state, record, seat),
          ...sure({ code: 'orderStayed', seat, case: order.case }, note('nothingIsDue')),
        ],
      },
    ];
  },

  resolve(r, seat, { order }) {
    ruleNeutralCases(r, casesBefore(r.state, order.case));
    // What was argued may have changed since it was sealed; the ruling stands without that answer.
    const bare = { ...order, reply: '' };
    if (rule.check(r.state, seat, bare)) return;
    giveRuling(r, order.case, isArgued(r.state, order) ? order : bare);
  },
};

/** The cases that are ruled on before another at the same Bench. */
function casesBefore({ cases }: GameState, id: CaseId): Case[] {
  return cases.filter((one) => byTurn(one, at(cases, id)) < 0);
}

/** Case law as it will stand when a case is decided: the court's sealed rulings that come before it count. */
function afterEarlierRulings(state: GameState, seat: SeatId, id: CaseId): GameState {
  const before = casesBefore(state, id).map((one) => one.id);
  return at(state.seats, seat)
    .answers.flatMap(({ order }) => (order.kind === 'rule' && before.includes(order.case) ? [order] : []))
    .sort((a, b) => byTurn(at(state.cases, a.case), at(state.cases, b.case)))
    .reduce((then, earlier) => withMoves(then, movesOf(then, at(then.cases, earlier.case), earlier.ground)), state);
}

/** What a ruling can rest on: a day's matter on what it was argued on; comity alone where a statute decides reach, or where no order is judged but a fine. */
function groundsOf(state: GameState, record: Case): readonly Ground[] {
  if (record.kind === 'docket') return at(state.setup.scenario.docket, record.docket).grounds;
  return isBreachFine(state, record) || testsAreSetAside(state, record) ? ['comity'] : GROUNDS;
}

function isArgued(state: GameState, { case: id, ruling, reply }: OrderOf<'rule'>): boolean {
  const sides = argumentsOf(state, at(state.cases, id), meritsOf(state, id).parts);
  return losingArguments(sides, ruling).some(({ code }) => code === reply);
}

/** What follows for the demand, in words. */
function facts(state: GameState, seat: SeatId, { case: id, ruling, stay }: OrderOf<'rule'>): Forecast[] {
  const { demand: about, kind } = at(state.cases, id);
  if (kind === 'docket' || kind === 'fine') return [];
  const demand = at(state.demands, about);
  const inForce = isLastRound(state) ? 'orderStands' : 'orderInForce';
  const ofOrder: Record<Ruling, NoteCode> = {
    enforce: stay ? 'nothingIsDue' : inForce,
    narrow: isSecretHelp(demand) ? inForce : 'demandOver',
    defer: 'freeRequest',
    quash: 'demandOver',
  };
  const ofSuit = forbids(ruling) ? 'obeyingForbidden' : 'obeyingAllowed';
  return sure(
    { code: 'ruled', seat, case: id },
    note(kind === 'suit' ? ofSuit : ofOrder[ruling], {
      seat: demand.company,
      jurisdiction: demand.host,
      round: state.round + 1,
    }),
  );
}

/** The share of fresh panels that would decide otherwise, with case law as this ruling leaves it. */
function reversalRisk(state: GameState, seat: SeatId, order: OrderOf<'rule'>): Forecast[] {
  // After the last round nobody can appeal.
  if (isLastRound(state)) return [];
  const record = at(state.cases, order.case);
  const moves = movesOf(state, record, order.ground);
  const odds = reversalOdds(withMoves(state, moves), record, order.ruling);
  if (odds === 0) return [];
  const nextIsTop = record.level + 1 >= parameterOf(state, 'level.top');
  const loss = effectOf(state, order.stay ? 'reversed.stayed.legitimacy' : 'reversed.legitimacy');
  return risk(
    odds,
    { code: 'reversed', seat, case: order.case },
    note('mayBeReversed', { seat }),
    nextIsTop ? meter(seat, 'legitimacy', loss) : undefined,
  );
}
