import type { FinalRank, Meter, SeatView, TimelineEntry } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { signed } from '../../../i18n/index.ts';
import type { ScoreSum } from '../../score/score-sum.ts';
import { causesOfMeter } from '../causes.ts';
import { placeOf } from '../par-strip.tsx';
import type { Words } from '../words.ts';

type Moved = { meter: Meter; line: string; by: number; points: number };

/** Everything that moved a seat's meters in a game, by what it was worth in points. */
function movedIn(view: SeatView, timeline: readonly TimelineEntry[], seat: number, words: Words): Moved[] {
  const { role, weights } = view.seats[seat];
  return METERS[role]
    .flatMap((meter, at) =>
      causesOfMeter(timeline, seat, meter, words.cause).map(({ cause, by }) => ({
        meter,
        by,
        line: words.cause(cause),
        points: by * weights[at],
      })),
    )
    .sort((a, b) => b.points - a.points);
}

/** One thing that a result turned on: its words, what it changed, and by how much. */
type Told = { line: string; what: string; by: string; points: number };

/** What a seat's agenda came to: its points, or, left empty, the half of them that is usual. */
function agendaTold({ id }: FinalRank['agenda'], { points, most }: ScoreSum['agenda'], { t, agenda }: Words): Told {
  const told = { line: agenda(id), what: t('score.agenda') };
  return points > 0
    ? { ...told, by: signed(points), points: points * 100 }
    : { ...told, by: `${points} ${t('score.of', { most })}`, points: -most * 50 };
}

/** Why a seat came where it came: what helped it most, what cost it most, and what Comity did. */
export function whyPlaced(
  view: SeatView,
  timeline: readonly TimelineEntry[],
  { seat, place, rank, won, agenda }: Pick<FinalRank, 'seat' | 'place' | 'rank' | 'won' | 'agenda'>,
  sum: ScoreSum,
  words: Words,
): string {
  const { t } = words;
  const moved = [
    ...movedIn(view, timeline, seat, words).map(({ meter, line, by, points }) => ({
      line,
      what: words.meter(meter),
      by: signed(by),
      points,
    })),
    agendaTold(agenda, sum.agenda, words),
  ].sort((a, b) => b.points - a.points);
  const good = moved.find(({ points }) => points > 0);
  const bad = moved.findLast(({ points, line }) => points < 0 && line !== good?.line);
  const splinternet = view.ending === 'splinternet';
  const how = splinternet
    ? t('result.why.nobody')
    : t(won ? 'result.why.won' : 'result.why.place', { place: placeOf(place, words) });
  const found = good && bad ? (rank < 0 ? 'badFirst' : 'goodFirst') : good ? 'good' : bad ? 'bad' : 'none';
  const first = t(`result.why.${found}`, {
    how,
    ...(good && { good: good.line, goodMeter: good.what, goodBy: good.by }),
    ...(bad && { bad: bad.line, badMeter: bad.what, badBy: bad.by }),
  });
  return `${first} ${comityWords(view, sum, words)}`.trim();
}

function comityWords({ comity, ending }: SeatView, sum: ScoreSum, { t }: Words): string {
  if (ending === 'splinternet') return t('result.why.splinternet');
  if (sum.comity === 0) return '';
  return t(sum.comity < 0 ? 'result.why.comityTook' : 'result.why.comityGave', { comity, by: Math.abs(sum.comity) });
}

/** What moved each meter most, in one line each. */
export function whyMeters(view: SeatView, timeline: readonly TimelineEntry[], seat: number, words: Words) {
  const lines: Record<string, string> = {};
  for (const { meter, line, by } of movedIn(view, timeline, seat, words).sort(
    (a, b) => Math.abs(b.by) - Math.abs(a.by),
  ))
    lines[meter] ??= words.t('result.part', { cause: line, by: signed(by) });
  return lines;
}
