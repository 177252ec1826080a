import type { SeatView } from '../../../shared/model/index.ts';

/** What came of one's own seat, once the game is over. Par means something only beside a game that was played to its end. */
export function resultOf({ viewer, ranks, ending, round, rounds }: SeatView) {
  const rank = ranks?.find(({ seat }) => seat === viewer);
  if (!rank || (ending === 'rounds' && round < rounds)) return undefined;
  return { score: rank.score, par: rank.par, above: rank.score - rank.par, place: rank.place };
}
