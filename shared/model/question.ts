import type { Order } from './order.ts';

/** What an order answers, in the same words for all answers to one question; nothing for what nobody asked. A seat gives one answer to each. */
export function questionOf(order: Order): string | undefined {
  switch (order.kind) {
    case 'comply':
    case 'narrow':
    case 'challenge':
    case 'refuse':
    case 'publish':
      return `demand ${order.demand}`;
    case 'grant':
    case 'expediteRequest':
    case 'deny':
    case 'sit':
      return `request ${order.request}`;
    case 'acceptTreaty':
    case 'declineTreaty':
      return `treaty ${order.treaty}`;
    case 'rule':
      return `case ${order.case}`;
    case 'withdraw':
      return `withdraw ${order.demand}`;
    case 'answerPressure':
      return `pressure ${order.pressure}`;
    case 'appeal':
      return `appeal ${order.case}`;
    default:
      return undefined;
  }
}

/** The same, and in such words what a seat does once a Bench without being asked: one word for or against a bill. */
export function matterOf(order: Order): string | undefined {
  if (order.kind === 'brief') return 'brief';
  return order.kind === 'lobby' ? `lobby ${order.bill}` : questionOf(order);
}
