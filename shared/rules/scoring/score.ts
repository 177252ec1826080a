import type { FinalRank, GameState, Par, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { agendaOf } from './agendas.ts';
import { comityFactor } from './comity.ts';

/** A seat's score in hundredths: weighted meters and agenda, times the factor of Comity; half in Splinternet. */
export function hundredthsOf(state: GameState, id: SeatId): number {
  const { weights } = at(state.setup.scenario.seats, id);
  const { meters } = at(state.seats, id);
  const weighted = meters.reduce((sum, meter, index) => sum + meter * at(weights, index), 0);
  const factor = comityFactor(state.comity, state.setup.ruleset.comity);
  const whole = Math.floor(((weighted + 100 * agendaOf(state, id).points) * factor) / 10_000);
  return state.ending === 'splinternet' ? Math.floor(whole / 2) : whole;
}

/** The score as it is shown: whole points, a half rounded up. */
export function scoreOf(state: GameState, id: SeatId): number {
  return Math.floor((hundredthsOf(state, id) + 50) / 100);
}

/** Scores against each seat's par. Only a first that is not below par has won: a table that burns Comity has no winner. */
export function ranksOf(state: GameState): FinalRank[] {
  const fine = state.seats.map((seat) => fineRankOf(state, seat.id));
  return state.seats.map(({ id }) => {
    const own = at(fine, id);
    const { par, spread } = parOf(state, id);
    const { rule, points, now, lost } = agendaOf(state, id);
    const place = 1 + fine.filter((other) => other > own).length;
    return {
      seat: id,
      score: scoreOf(state, id),
      par,
      spread,
      rank: rankOf(state, id),
      place,
      agenda: { id: rule.id, points, now, ...(lost && { lost }) },
      won: place === 1 && own >= 0,
    };
  });
}

/** What the seat usually scores among opponents of this match's level. */
export function parOf({ setup: { par, level } }: GameState, id: SeatId): Par {
  return at(par[level], id);
}

/** The rank as it is shown, from the score before it is rounded. */
export function rankOf(state: GameState, id: SeatId): number {
  return Math.floor((fineRankOf(state, id) + 50) / 100);
}

/** Rank in hundredths, so that places do not depend on rounding. */
function fineRankOf(state: GameState, id: SeatId): number {
  const { par, spread } = parOf(state, id);
  return Math.floor(((hundredthsOf(state, id) - 100 * par) * 10) / spread);
}
