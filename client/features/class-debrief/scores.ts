import { endedEarly, signed, t } from '../../i18n/index.ts';
import type { ToldWorld } from './worlds.ts';

type Scored = { world: ToldWorld; seat: number; score: number; par: number };

/**
 * The score to talk about: the highest above par. Par is for a whole game; where fewer rounds were played, the seat that came
 * out most differently in two worlds.
 */
export function aboutScores(worlds: readonly ToldWorld[]): { marked?: Scored; fact?: string; question?: string } {
  if (worlds.some(({ debrief }) => endedEarly(debrief.view))) {
    const { high, low } = furthestApart(worlds) ?? {};
    if (!high || !low) return {};
    const seat = high.world.words.seatInText(high.seat);
    const blanks = { seat, best: high.world.name, high: high.score, worst: low.world.name, low: low.score };
    return {
      marked: high,
      fact: t('classDebrief.score.apart', blanks),
      question: t('classDebrief.score.apart.ask', blanks),
    };
  }
  const best = scoresOf(worlds).sort((a, b) => b.score - b.par - (a.score - a.par))[0];
  if (!best) return {};
  const { world, seat, score, par } = best;
  const blanks = { world: world.name, seat: world.words.seatInText(seat), score, par, above: signed(score - par) };
  return { marked: best, fact: t('classDebrief.score.best', blanks), question: t('classDebrief.score.ask', blanks) };
}

/** The seat whose scores in two worlds lie furthest apart; none where each scored alike. */
function furthestApart(worlds: readonly ToldWorld[]): { high: Scored; low: Scored } | undefined {
  const falling = scoresOf(worlds).sort((a, b) => b.score - a.score);
  const [widest] = falling
    .map((high) => ({ high, low: falling.findLast(({ seat }) => seat === high.seat) ?? high }))
    .sort((a, b) => b.high.score - b.low.score - (a.high.score - a.low.score));
  return widest && widest.high.score > widest.low.score ? widest : undefined;
}

function scoresOf(worlds: readonly ToldWorld[]): Scored[] {
  return worlds.flatMap((world) =>
    (world.debrief.view.ranks ?? []).map(({ seat, score, par }) => ({ world, seat, score, par })),
  );
}
