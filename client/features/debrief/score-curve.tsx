import { boundsAround, pathThrough, scale } from './scale.ts';
import { useWidth } from './use-width.ts';
import type { Words } from './words.ts';

const HEIGHT = 110;
const PLOT = { top: 10, bottom: 86, left: 34, right: 14 };

type Props = { scores: readonly number[]; par: number; name: string; words: Words };

/** One seat's score after each round against its par. */
export function ScoreCurve({ scores, par, name, words }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>(360);
  const last = scores.length - 1;
  const bounds = boundsAround([...scores, par], 10, 30);
  const x = scale([0, last], [PLOT.left, width - PLOT.right]);
  const y = scale(bounds, [PLOT.bottom, PLOT.top]);
  const { t } = words;
  return (
    <div ref={ref} class="score-curve">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {bounds.map((value) => (
          <g key={value}>
            <path class="grid" d={`M${x(0)} ${y(value)}H${x(last)}`} />
            <text class="tick" x={x(0) - 8} y={y(value) + 4} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        <path class="par-line" d={`M${x(0)} ${y(par)}H${x(last)}`} />
        <path class="line" d={pathThrough(scores.map((score, at) => [x(at), y(score)]))} />
        {scores.map((score, at) => (
          <circle key={at} class="dot" cx={x(at)} cy={y(score)} r={3.5} />
        ))}
        {scores.map((_, at) => (
          <text key={at} class="tick" x={x(at)} y={HEIGHT - 6} text-anchor="middle">
            {at === 0 ? t('debrief.curve.start') : at}
          </text>
        ))}
      </svg>
      <table class="k-hidden">
        <caption>{`${name}: ${t('debrief.seats.scores')}`}</caption>
        <tbody>
          {scores.map((score, at) => (
            <tr key={at}>
              <th scope="row">{at === 0 ? t('debrief.curve.start') : t('debrief.curve.round', { round: at })}</th>
              <td>{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
