import type { FactId, SeatView } from '../../../../shared/model/index.ts';
import { sealedNow } from '../desk/order-facts.ts';

/** Whether the viewer's court has sealed that this fact of a case is looked into. */
export function isAsked(view: SeatView, id: number, fact: FactId): boolean {
  return sealedNow(view).some(({ order }) => order.kind === 'inquire' && order.case === id && order.fact === fact);
}
