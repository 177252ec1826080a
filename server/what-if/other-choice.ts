import type { Command, GameState, Order, Sealed, WhatIfQuestion } from '../../shared/model/index.ts';
import { apply, decide, optionsFor } from '../../shared/rules/index.ts';

/** The order that a question is about, if it lies under wax in this state. */
export function askedOrder({ seats }: GameState, question: WhatIfQuestion): Sealed | undefined {
  const seat = seats[question.seat];
  return [...(seat?.orders ?? []), ...(seat?.answers ?? [])].find(({ order }) => isAsked(order, question));
}

function isAsked(order: Order, { kinds, case: record, demand }: WhatIfQuestion): boolean {
  if (!kinds.includes(order.kind)) return false;
  if (record !== undefined && 'case' in order && order.case !== record) return false;
  return demand === undefined || !('demand' in order) || order.demand === demand;
}

/** Makes the other choice, by the rules. False where it was not open then. */
export function chooseOtherwise(state: GameState, question: WhatIfQuestion): boolean {
  const asked = askedOrder(state, question);
  if (!asked || !give(state, question.seat, { kind: 'breakSeal', seal: asked.seal })) return false;
  if (question.instead === 'nothing') return true;
  const other = optionsFor(state, question.seat).find(({ order }) => isOther(order, asked.order, question));
  return other !== undefined && give(state, question.seat, { kind: 'seal', order: other.order });
}

/** An order on the same matter, of the wished kind or ruling. */
function isOther(order: Order, asked: Order, { instead }: WhatIfQuestion): boolean {
  const fits = order.kind === 'rule' ? order.ruling === instead : order.kind === instead;
  const same = (['case', 'demand', 'request', 'treaty', 'file'] as const).every(
    (field) => !(field in asked) || !(field in order) || read(asked, field) === read(order, field),
  );
  return fits && same;
}

function read(order: Order, field: string): unknown {
  return (order as unknown as Record<string, unknown>)[field];
}

function give(state: GameState, seat: number, command: Command): boolean {
  const decision = decide(state, seat, command);
  if (decision.ok) for (const event of decision.events) apply(state, event);
  return decision.ok;
}
