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
    case 'inquire':
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
