import type { Option } from '../../../../shared/model/index.ts';
import type { Open } from '../../../state/table-store.ts';

/** The folder in which an option is chosen. */
export function openFor(option: Option): Open {
  const { order, phase } = option;
  if (phase === 'orders') return { what: 'orders' };
  if (order.kind === 'brief') return { what: 'briefs' };
  if (order.kind === 'lobby') return { what: 'bills' };
  if ('case' in order) return { what: 'case', id: order.case };
  if ('demand' in order) return { what: 'demand', id: order.demand };
  if ('request' in order) return { what: 'request', id: order.request };
  if ('pressure' in order) return { what: 'pressure', id: order.pressure };
  if ('treaty' in order) return { what: 'treaty', id: Number(order.treaty) };
  return { what: 'orders' };
}
