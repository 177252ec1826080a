import type { PublicSeat, SeatView, WhyCode } from '../../model/index.ts';
import { leadOf } from '../lead.ts';
import { type StanceKind, stanceOf } from '../stance.ts';

/** Score points by which a seat likes or dislikes any deal with another, by its stance. */
const LIKING: Record<StanceKind, number> = { warm: 0.25, neutral: 0, wary: -0.3, wronged: -0.9 };
/** Share of the other's gain that counts against a deal with a seat that is far ahead. */
const GRUDGE = 0.7;

/** What colours a deal beside its worth, and why. */
export type Attitude = { liking: number; code: WhyCode | ''; lead: number };

export function attitudeTo(view: SeatView, from: PublicSeat, to: PublicSeat): Attitude {
  const { kind } = stanceOf(view, from.id, to.id);
  return { liking: LIKING[kind], code: kind === 'neutral' ? '' : `stance.${kind}`, lead: GRUDGE * leadOf(view, to.id) };
}
