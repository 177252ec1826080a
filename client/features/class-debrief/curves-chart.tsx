import './curves-chart.css';
import { t, zoneBounds, zoneSpans } from '../../i18n/index.ts';
import { boundsAround, pathThrough, scale } from '../debrief/scale.ts';
import { useWidth } from '../debrief/use-width.ts';
import { apart } from './apart.ts';
import { WorldHeads } from './world-heads.tsx';
import { lineOf } from './world-mark.tsx';
import { someOf, TOLD_MOST, type ToldWorld } from './worlds.ts';

const HEIGHT = 290;
const PLOT = { top: 14, bottom: 252, left: 44, right: 56 };
/** Points of Comity that a figure on the scale needs to itself. */
const TICK = 8;
const LETTER = 22;
/** Pixels that the name of a round takes. */
const NAME_WIDE = 70;

/** Points that a zone's name needs. */
const NAME_HIGH = 8;

/** Comity of all worlds after each round: a colour, a pattern and a letter each; below it the same as a table. */
export function CurvesChart({ worlds, own }: { worlds: readonly ToldWorld[]; own?: string }) {
  const some = someOf(worlds, TOLD_MOST);
  const { ref, width } = useWidth<HTMLDivElement>(860);
  const curves = worlds.map(({ debrief }) => debrief.view.history.comity);
  const last = Math.max(1, ...curves.map(({ length }) => length - 1));
  const bounds = boundsAround(curves.flat(), 20, 40);
  const x = scale([0, last], [PLOT.left, width - PLOT.right]);
  const y = scale(bounds, [PLOT.bottom, PLOT.top]);
  const told = worlds.filter((world) => world.name === own || some.includes(world));
  const ends = apart(
    told.map(({ debrief }) => y(debrief.view.history.comity.at(-1) ?? 0)),
    LETTER,
    [PLOT.top, PLOT.bottom],
  );
  const narrow = x(1) - x(0) < NAME_WIDE;
  const lines = zoneBounds.filter((bound) => bound > bounds[0] && bound < bounds[1]);
  const zones = zoneSpans
    .map(({ zone, from, to }) => ({ name: zone, low: Math.max(from, bounds[0]), high: Math.min(to, bounds[1]) }))
    .filter(({ low, high }) => high > low);
  return (
    <figure class="curves">
      <figcaption>{t('debrief.curve.title')}</figcaption>
      <div ref={ref}>
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          {zones.map(({ name, low, high }) => (
            <rect
              key={name}
              class={`zone ${name}`}
              x={x(0)}
              y={y(high)}
              width={x(last) - x(0)}
              height={y(low) - y(high)}
            />
          ))}
          {lines.map((bound) => (
            <path key={bound} class="bound" d={`M${x(0)} ${y(bound)}H${x(last)}`} />
          ))}
          {ticksOf(bounds, lines).map((value) => (
            <text key={value} class="tick" x={x(0) - 8} y={y(value) + 5} text-anchor="end">
              {value}
            </text>
          ))}
          {Array.from({ length: last + 1 }, (_, at) => (
            <text key={at} class="tick" x={x(at)} y={PLOT.bottom + 26} text-anchor="middle">
              {at === 0 && !narrow ? t('debrief.curve.start') : narrow ? at : t('debrief.curve.round', { round: at })}
            </text>
          ))}
          {worlds.map(({ id, name }, i) => (
            <path
              key={id}
              class={name === own ? 'world own' : some.some((one) => one.id === id) ? 'world' : 'world faint'}
              d={pathThrough(curves[i].map((value, at) => [x(at), y(value)]))}
              stroke={lineOf(id).colour}
              stroke-dasharray={lineOf(id).dash}
            />
          ))}
          {zones
            .filter(({ low, high }) => high - low >= NAME_HIGH)
            .map(({ name, low }) => (
              <text key={name} class="tick name" x={x(0) + 8} y={y(low) - 6}>
                {t(`zone.${name}`)}
              </text>
            ))}
          {told.map(({ id, name }, i) => {
            const curve = worlds.find((world) => world.id === id)?.debrief.view.history.comity ?? [];
            const end = curve.length - 1;
            return (
              <g key={id} class={name === own ? 'letter own' : 'letter'}>
                <path d={`M${x(end)} ${y(curve[end])}L${x(last) + 14} ${ends[i]}`} stroke={lineOf(id).colour} />
                <rect x={x(last) + 14} y={ends[i] - 11} width={name.length > 1 ? 34 : 24} height={22} rx={4} />
                <text x={x(last) + (name.length > 1 ? 31 : 26)} y={ends[i] + 6} text-anchor="middle">
                  {name}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <details class="twin">
        <summary>{t('debrief.table.show')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.table.round')}</th>
              <WorldHeads worlds={worlds} />
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: last + 1 }, (_, at) => (
              <tr key={at}>
                <th scope="row">{at === 0 ? t('debrief.curve.start') : at}</th>
                {curves.map((curve, i) => (
                  <td key={worlds[i].id}>{curve[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Figures on the scale: the zones' bounds, and the ends where these stand clear of them. */
function ticksOf(ends: readonly number[], lines: readonly number[]): number[] {
  return [...lines, ...ends.filter((end) => lines.every((line) => Math.abs(line - end) >= TICK))];
}
