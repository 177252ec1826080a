import type { BreachId, Cause, GameState, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { blockingAgainst } from '../../law/law-book.ts';
import { comity, likely, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveComity, moveMeter, parameterOf } from '../../resolution.ts';

/** Fines a company that handed data over against this state's law. */
export const fine: OrderRule<'fine'> = {
  kind: 'fine',
  roles: ['government'],
  phase: 'orders',
  step: 'fines',
  candidates: (state, seat) =>
    state.breaches.filter((one) => !whyNotFined(state, seat, one.id)).map((one) => ({ kind: 'fine', breach: one.id })),

  check(state, seat, order) {
    if (hasSealed(state, seat, 'fine', (other) => other.breach === order.breach)) return 'alreadySealed';
    return whyNotFined(state, seat, order.breach);
  },

  price: (state) => state.setup.ruleset.prices.fine,
  target(state, order) {
    const { demand, company } = at(state.breaches, order.breach);
    return { demand, seat: company };
  },

  forecast(state, seat, order) {
    const { company, partial, demand } = at(state.breaches, order.breach);
    const size = sizeOf(partial);
    const cause: Cause = { code: 'companyFined', seat, demand };
    return [
      ...sure(
        cause,
        meter(company, 'goodStanding', effectOf(state, `fine.${size}.goodStanding`)),
        meter(seat, 'sovereignty', effectOf(state, `fine.${size}.sovereignty`)),
        comity(effectOf(state, 'fine.comity')),
        blockingUsedUp(state, order.breach)
          ? note('blockingCountsMore', { jurisdiction: at(state.seats, seat).jurisdiction })
          : undefined,
      ),
      ...likely(100 - parameterOf(state, 'foresee.fineFalls'), cause, {
        on: 'purse',
        seat: company,
        by: -cashOf(state, order.breach),
      }),
      ...sure(cause, note('companyMayContest', { seat: company, round: state.round + 1 })),
    ];
  },

  resolve(r, seat, sealed) {
    const id = sealed.order.breach;
    const why = whyNotFined(r.state, seat, id);
    if (why) return giveBack(r, seat, sealed, why);
    const { company, jurisdiction, demand, partial } = at(r.state.breaches, id);
    const size = sizeOf(partial);
    const statute = statuteOf(r.state, id);
    const fineId = r.state.fines.length;
    const cause: Cause = { code: 'companyFined', seat, demand, fine: fineId };
    r.emit({
      type: 'fineSet',
      fine: {
        id: fineId,
        kind: 'breach',
        company,
        jurisdiction,
        breach: id,
        demand,
        imposed: cashOf(r.state, id),
        collected: 0,
        round: r.state.round,
        status: 'set',
      },
    });
    if (statute !== NONE) r.emit({ type: 'lawUsed', jurisdiction: statute, law: 'blocking' });
    moveMeter(r, company, 'goodStanding', effectOf(r.state, `fine.${size}.goodStanding`), cause);
    moveMeter(r, seat, 'sovereignty', effectOf(r.state, `fine.${size}.sovereignty`), cause);
    moveComity(r, effectOf(r.state, 'fine.comity'), seat, cause);
  },
};

const sizeOf = (partial: boolean) => (partial ? 'partial' : 'full');

/** Cash of the fine; members of a union may have raised theirs. */
function cashOf(state: GameState, id: BreachId): number {
  const { partial, jurisdiction } = at(state.breaches, id);
  return effectOf(state, `fine.${sizeOf(partial)}.cash`) + at(state.jurisdictions, jurisdiction).fineExtra;
}

/** The state in whose book the blocking statute stands that this fine uses, or NONE. */
function statuteOf(state: GameState, id: BreachId): number {
  const { jurisdiction, demand } = at(state.breaches, id);
  const statute = blockingAgainst(state, jurisdiction, at(state.demands, demand).jurisdiction);
  if (!statute) return NONE;
  const { laws, parent } = at(state.jurisdictions, jurisdiction);
  return laws.includes(statute) ? jurisdiction : parent;
}

/** Whether this is the first fine under the statute, which then weighs more in court. */
function blockingUsedUp(state: GameState, id: BreachId): boolean {
  const { jurisdiction, demand } = at(state.breaches, id);
  return blockingAgainst(state, jurisdiction, at(state.demands, demand).jurisdiction)?.used === false;
}

/** A company that has left is out of reach, and so is what is still under seal. */
function whyNotFined(state: GameState, seat: SeatId, id: BreachId): ReasonCode | undefined {
  const breach = state.breaches[id];
  const own = at(state.seats, seat).jurisdiction;
  if (breach?.jurisdiction !== own || breach.fined || at(state.demands, breach.demand).sealed) return 'noBreach';
  return at(state.seats, breach.company).left.includes(own) ? 'noBreach' : undefined;
}
