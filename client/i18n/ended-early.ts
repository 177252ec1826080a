import type { SeatView } from '../../shared/model/index.ts';

/** Whether the game was ended before its last round: it is not told, or ranked, as one that was played to its end. */
export function endedEarly({ ending, round, rounds }: Pick<SeatView, 'ending' | 'round' | 'rounds'>): boolean {
  return ending === 'rounds' && round < rounds;
}
