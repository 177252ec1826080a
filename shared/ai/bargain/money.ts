import type { PublicSeat, SeatView } from '../../model/index.ts';
import { GENERAL } from '../expert/value.ts';

/** Bounds of what one capital is taken to be worth, in score points: the fit is rough at the ends of a game. */
const LEAST = 0.2;
const MOST = 1.2;
/** A purse that is nearly full gains little from more. */
const FULL = 7;

/** Score points that one capital brings a seat, as it was fitted on many games: money is dearer to a company than to a state. */
export function moneyWorth(view: SeatView, { role, purse }: PublicSeat): number {
  const models = GENERAL[role];
  const left = Math.min(view.rounds - view.round, Object.keys(models).length);
  if (left <= 0) return purse >= 4 ? 0 : LEAST / 2;
  const worth = Math.max(LEAST, Math.min(MOST, models[left]?.weights.purse ?? LEAST));
  return purse >= FULL ? worth / 2 : worth;
}
