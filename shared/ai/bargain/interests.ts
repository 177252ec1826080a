import type { Bill, PublicHolding, PublicSeat, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { meterWorth } from '../unit-worth.ts';

/** Security points of gravity 1 that a closed file brings and a missed one costs. */
const CLOSED = 6;

/** What the viewer's own open files on such data are worth in score points; nothing for anybody else. */
export function neededOn(view: SeatView, seat: PublicSeat, isMeant: (holding: PublicHolding) => boolean): number {
  if (seat.id !== view.viewer || seat.role !== 'government') return 0;
  let sum = 0;
  for (const { status, evidence, need, gravity, holding } of view.own?.files ?? [])
    if (status === 'open' && evidence < need && isMeant(at(view.holdings, holding)))
      sum += gravity * CLOSED * meterWorth(view, seat, 'security') * 0.5;
  return sum;
}

/** Laws that make business harder where they hold. */
const HARD: readonly Bill['law'][] = ['localisation', 'capability', 'blocking'];

/** Score points that a voice for the bill is worth to a seat; below 0 where it would rather see the bill fail. */
export function billWish(view: SeatView, seat: PublicSeat, bill: Bill): number {
  const close = Math.abs(bill.support - 1) <= 2 ? 1.3 : 0.4;
  const sign = bill.repeal ? -1 : 1;
  if (seat.role === 'government') {
    if (seat.jurisdiction === bill.jurisdiction) return close;
    const relation = at(view.relations, seat.jurisdiction * view.jurisdictions.length + bill.jurisdiction);
    return sign * close * (bill.law === 'reach' ? -0.3 : 0.05 * relation - 0.1);
  }
  if (seat.role !== 'company' || !seat.markets.includes(bill.jurisdiction)) return 0;
  return sign * close * (HARD.includes(bill.law) ? -0.9 : bill.law === 'charter' ? 0.4 : 0.1);
}
