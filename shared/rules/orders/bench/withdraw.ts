import type { Demand, DemandId, Effect, GameState, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, isOpenDemand, NONE } from '../../../model/index.ts';
import { closeDemand } from '../../law/closing.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf } from '../../resolution.ts';

/** Takes back an own demand: nothing is handed over and its case ends. Who gives up before a court has admitted that its law may not reach so far. */
export const withdraw: OrderRule<'withdraw'> = {
  kind: 'withdraw',
  roles: ['government'],
  phase: 'bench',
  step: 'withdrawals',
  candidates: (state, seat) =>
    state.demands
      .filter((one) => !whyNotWithdrawn(state, seat, one.id))
      .map((one) => ({ kind: 'withdraw', demand: one.id })),
  check: (state, seat, order) => whyNotWithdrawn(state, seat, order.demand),
  price: (state) => state.setup.ruleset.prices.withdraw,
  target(state, order) {
    const { file, holding, company } = at(state.demands, order.demand);
    return { demand: order.demand, file, holding, seat: company };
  },

  forecast(state, seat, order) {
    const demand = at(state.demands, order.demand);
    const again = isSpentBy(demand) ? 'fileSpentForGood' : 'mayServeAgain';
    return sure(
      { code: 'demandWithdrawn', seat, demand: order.demand },
      ...givenUp(state, seat, demand),
      note('nothingHandedOver', { seat: demand.company }),
      demand.case === NONE ? undefined : note('caseDropped', { seat: demand.company }),
      note(again),
    );
  },

  resolve(r, seat, sealed) {
    const { demand: id } = sealed.order;
    const why = whyNotWithdrawn(r.state, seat, id);
    if (why) return giveBack(r, seat, sealed, why);
    const demand = at(r.state.demands, id);
    const spent = isSpentBy(demand);
    carryOut(r, sure({ code: 'demandWithdrawn', seat, demand: id }, ...givenUp(r.state, seat, demand)), seat);
    closeDemand(r, id, 'withdrawn', 'demandWithdrawn');
    if (spent) r.emit({ type: 'fileChanged', file: demand.file, set: { spent: true } });
  },
};

/** What it costs to give up before a court that sits in public, and what it brings the company that stood its ground. */
function givenUp(state: GameState, seat: SeatId, { case: record, company, sealed }: Demand): (Effect | undefined)[] {
  if (record === NONE || sealed) return [];
  return [
    meter(seat, 'sovereignty', effectOf(state, 'withdraw.contested.sovereignty')),
    meter(company, 'trust', effectOf(state, 'withdraw.contested.trust')),
  ];
}

/** An order that was fought cannot be served once more. */
function isSpentBy({ help, challenged, refusals }: Demand): boolean {
  return !help && (challenged || refusals > 0);
}

function whyNotWithdrawn(state: GameState, seat: SeatId, id: DemandId): ReasonCode | undefined {
  const demand = state.demands[id];
  if (demand?.jurisdiction !== at(state.seats, seat).jurisdiction) return 'notYourDemand';
  return isOpenDemand(demand) ? undefined : 'notAsked';
}
