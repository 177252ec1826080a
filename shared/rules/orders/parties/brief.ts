import type { CaseId, Cause, GameState, OrderOf, ReasonCode, SeatId, Side } from '../../../model/index.ts';
import { at, NONE, SIDES } from '../../../model/index.ts';
import { isDue, mayAppeal, unreadBriefs } from '../../law/docket.ts';
import { isLive, isPartyOf } from '../../law/sides.ts';
import { chanceOfSide, isForeseen, wonBrief, wonBriefCode } from '../../law/won-brief.ts';
import { caseTarget } from '../../order-kit/bench-cases.ts';
import { likely, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { type Resolution, tally } from '../../resolution.ts';

/** Tells the court, as its friend, why the order should stand or fall: filed for a hearing that comes now, or for the appeal that may. */
export const brief: OrderRule<'brief'> = {
  kind: 'brief',
  roles: ['government', 'company'],
  phase: 'orders',
  step: 'briefs',
  takesNoPlace: true,

  candidates: (state) =>
    state.cases.flatMap(({ id }) => SIDES.map((side): OrderOf<'brief'> => ({ kind: 'brief', case: id, side }))),

  check(state, seat, order) {
    return (
      whyNoBrief(state, seat, order.case) ??
      (order.side === 'against' && isOwnMatter(state, seat, order.case) ? 'ownMatter' : undefined) ??
      (hasSealed(state, seat, 'brief', () => true) ? 'oneBriefARound' : undefined)
    );
  },

  /** Free while the court's own call for briefs stands. */
  price: (state, _seat, order) => priceOfBrief(state, order.case),

  target: (state, order) => caseTarget(state, order.case),

  forecast(state, seat, order) {
    const chance = chanceOfSide(state, order.case, order.side);
    const foreseen = isForeseen(state, chance);
    const cause: Cause = { code: wonBriefCode(foreseen), seat, ...caseTarget(state, order.case) };
    const { status } = at(state.cases, order.case);
    return [
      ...sure(
        { ...cause, code: 'briefFiled' },
        note(order.side === 'for' ? 'briefFor' : 'briefAgainst'),
        status === 'ruled' ? note('readIfAppealed') : undefined,
      ),
      ...likely(chance, cause, wonBrief(state, seat, foreseen)),
    ];
  },

  resolve(r, seat, sealed) {
    const { order } = sealed;
    if (!isLive(at(r.state.cases, order.case))) return giveBack(r, seat, sealed, 'noHearing');
    fileBrief(r, order.case, seat, NONE, order.side, sealed.price);
  },
};

/** Whether a case of the day judges an order or a law of the seat's own state. */
function isOwnMatter(state: GameState, seat: SeatId, id: CaseId): boolean {
  const { docket } = at(state.cases, id);
  const { role, jurisdiction } = at(state.seats, seat);
  const own = state.setup.scenario.docket[docket]?.stateFor;
  return role === 'government' && own !== undefined && at(state.setup.scenario.jurisdictions, jurisdiction).id === own;
}

/** What a brief costs: nothing while the court's own call for briefs stands. */
export function priceOfBrief(state: GameState, id: CaseId): number {
  const { askedBriefs, status } = at(state.cases, id);
  return askedBriefs && status === 'argued' ? 0 : state.setup.ruleset.prices.brief;
}

/** Files a brief; `second` is the other company of a joint one. */
export function fileBrief(r: Resolution, id: CaseId, seat: SeatId, second: SeatId, side: Side, price: number): void {
  const camp = at(r.state.seats, seat).role === 'company' ? 'industry' : 'states';
  const foreseen = isForeseen(r.state, chanceOfSide(r.state, id, side));
  const brief = { seat, friend: '', camp, side, foreseen, round: r.state.round, with: second, price } as const;
  r.emit({ type: 'briefFiled', case: id, brief });
  for (const filer of [seat, second]) tally(r, filer, 'briefs');
}

/** Why a seat may write nothing in a case, as far as everybody can tell: what it holds under wax is not looked at. */
export function whyNoBrief(state: GameState, seat: SeatId, id: CaseId): ReasonCode | undefined {
  const record = state.cases[id];
  if (!record) return 'noTarget';
  if (record.sealed) return 'sealedMatter';
  if (record.kind === 'fine') return 'noTarget';
  if (isPartyOf(state, record, seat)) return 'ownCase';
  if (!isDue(state, record) && mayAppeal(state, record) === NONE) return 'caseNotDue';
  return unreadBriefs(record).some((one) => one.seat === seat || one.with === seat) ? 'alreadyAnswered' : undefined;
}
