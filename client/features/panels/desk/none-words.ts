import { spendable } from '../../../../shared/ai/plan.ts';
import type { SeatView } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { ownSeat, placesTaken } from './order-facts.ts';

/** Why no move is proposed: nothing is left, what is left is kept for the Bench, or nothing stands out. Nothing where all moves are sealed, as the headline says. */
export function noneWords(view: SeatView): string | undefined {
  const seat = ownSeat(view);
  if (placesTaken(view) >= ruleset.ordersPerRound) return undefined;
  if (!seat?.purse) return t('deskui.menu.worth.spent');
  const keeps = seat.role !== 'court' && spendable(view) < seat.purse;
  return t(keeps ? `deskui.menu.worth.kept.${seat.role}` : 'deskui.menu.worth.none');
}
