import type { DeskItem, GameState, Option, Order, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { mustAnswer } from '../law/demand-life.ts';
import { placesTaken, replacedBy } from '../sealing.ts';

/** What is asked of a seat now: first what must be answered, then what may be done. */
export function deskOf(state: GameState, seat: SeatId, options: readonly Option[]): DeskItem[] {
  const items = state.phase === 'orders' ? mayOrder(state, seat, options) : questions(state, seat, options);
  const offers = state.deals
    .filter((deal) => deal.to === seat && deal.status === 'offered')
    .map((deal): DeskItem => ({ code: 'answerDeal', must: false, deal: deal.id }));
  const all = [...items, ...offers].sort((a, b) => Number(b.must) - Number(a.must));
  return all.length > 0 ? all : [{ code: 'nothing', must: false }];
}

function mayOrder(state: GameState, seat: SeatId, options: readonly Option[]): DeskItem[] {
  const count = state.setup.ruleset.ordersPerRound - placesTaken(at(state.seats, seat).orders);
  const items = options.flatMap(({ order }): DeskItem[] =>
    order.kind === 'appeal' ? [{ code: 'mayAppeal', must: false, case: order.case }] : [],
  );
  const cases = new Set(options.flatMap(({ order }) => (order.kind === 'brief' ? [order.case] : [])));
  if (options.length > 0 && count > 0) items.push({ code: 'mayOrder', must: false, count });
  if (cases.size > 0) items.push({ code: 'mayBrief', must: false, count: cases.size });
  return items;
}

/** One item a question, however many answers it has; a question that is answered already is off the desk. */
function questions(state: GameState, seat: SeatId, options: readonly Option[]): DeskItem[] {
  const items: DeskItem[] = [];
  let bills = 0;
  for (const { order } of options) {
    if (order.kind === 'lobby') bills++;
    const item = questionOf(state, order);
    if (item && !replacedBy(state, seat, order) && !items.some((other) => isSame(other, item))) items.push(item);
  }
  if (bills > 0) items.push({ code: 'mayLobby', must: false, count: Math.floor((bills + 1) / 2) });
  return items;
}

function questionOf(state: GameState, order: Order): DeskItem | undefined {
  switch (order.kind) {
    case 'comply':
    case 'refuse': {
      const demand = at(state.demands, order.demand);
      return mustAnswer(state, demand) ? { code: 'answerDemand', must: true, demand: demand.id } : undefined;
    }
    case 'sit':
      return { code: 'answerRequest', must: true, request: order.request };
    case 'declineTreaty':
      return { code: 'answerTreaty', must: true, treaty: order.treaty };
    case 'answerPressure':
      return { code: 'answerPressure', must: true, pressure: order.pressure };
    case 'rule':
      return { code: 'ruleCase', must: true, case: order.case };
    default:
      return undefined;
  }
}

function isSame(a: DeskItem, b: DeskItem): boolean {
  return (
    a.code === b.code &&
    a.demand === b.demand &&
    a.request === b.request &&
    a.treaty === b.treaty &&
    a.pressure === b.pressure &&
    a.case === b.case
  );
}
