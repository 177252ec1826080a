import { drawLeans } from '../law/hearing.ts';
import type { Resolution } from '../resolution.ts';

/** After the courts' orders it is settled which appeals are heard at this Bench: their panels are drawn and shown. */
export function courtOrders(r: Resolution): void {
  drawLeans(r);
}
