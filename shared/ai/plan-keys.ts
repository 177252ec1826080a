import type { Order } from '../model/index.ts';

/** What two orders would fight over, so that a plan takes only one of them. */
export function conflictKey(order: Order): string {
  switch (order.kind) {
    case 'demand':
    case 'request':
    case 'covert':
      return `file:${order.file}`;
    case 'move':
    case 'keys':
      return `holding:${order.holding}`;
    case 'stay':
    case 'lift':
    case 'askBriefs':
    case 'refer':
    case 'expediteAppeal':
      return `case:${order.case}`;
    case 'region':
    case 'market':
      return `place:${order.jurisdiction}`;
    case 'fine':
      return `fine:${order.breach}`;
    case 'treaty':
      return `treaty:${order.treaty}:${order.with}`;
    case 'suspend':
      return `suspend:${order.treaty}`;
    default:
      return order.kind;
  }
}

/** The question an answer belongs to: only one answer each. */
export function questionKey(order: Order): string | undefined {
  switch (order.kind) {
    case 'comply':
    case 'narrow':
    case 'challenge':
    case 'refuse':
    case 'withdraw':
      return `demand:${order.demand}`;
    case 'grant':
    case 'expediteRequest':
    case 'deny':
    case 'sit':
      return `request:${order.request}`;
    case 'acceptTreaty':
    case 'declineTreaty':
      return `treaty:${order.treaty}`;
    case 'rule':
      return `case:${order.case}`;
    case 'appeal':
      return `appeal:${order.case}`;
    case 'lobby':
      return `lobby:${order.bill}`;
    case 'brief':
      return 'brief';
    default:
      return undefined;
  }
}
