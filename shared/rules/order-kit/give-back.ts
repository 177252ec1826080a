import type { ReasonCode, Sealed, SeatId } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';

/** The order comes back with its price, because the world moved first. */
export function giveBack(r: Resolution, seat: SeatId, { seal, order, price }: Sealed, reason: ReasonCode): void {
  r.emit({ type: 'orderReturned', seat, seal, order, price, reason });
}
