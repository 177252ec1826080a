import type { SeatView } from '../../../shared/model/index.ts';
import { endedEarly } from '../../i18n/index.ts';

/** What came of one's own seat, once the game is over. Par means something only beside a game that was played to its end. */
export function resultOf(view: SeatView) {
  const rank = view.ranks?.find(({ seat }) => seat === view.viewer);
  if (!rank || endedEarly(view)) return undefined;
  return { score: rank.score, par: rank.par, above: rank.score - rank.par, place: rank.place };
}
