import type { ComponentChildren } from 'preact';
import { inARow, zoneAt, zoneSpans } from '../../i18n/index.ts';
import { Seal } from '../../ui/drawing.tsx';
import { boundsAround, pathThrough, scale } from './scale.ts';
import type { TurningPoint } from './turning-points.ts';
import { twoLines } from './two-lines.ts';
import { useWidth } from './use-width.ts';
import type { Words } from './words.ts';

/** With the dates of the rounds, and without them. */
const HEIGHT = { wide: 220, narrow: 186 };
const PLOT = { top: 44, bottom: 152, left: 56, right: 48 };
const SEAL = 30;

type Props = {
  comity: readonly number[];
  turns: readonly TurningPoint[];
  round: number;
  onChoose(round: number): void;
  words: Words;
  children: ComponentChildren;
};

/** Comity after each round with its zones and the turning points; arrow keys step through the rounds. */
export function ComityCurve({ comity, turns, round, onChoose, words, children }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>(860);
  const last = comity.length - 1;
  const bounds = boundsAround(comity, 20, 60);
  const x = scale([0, last], [PLOT.left, width - PLOT.right]);
  const y = scale(bounds, [PLOT.bottom, PLOT.top]);
  const step = x(1) - x(0);
  const narrow = step < 92;
  const height = narrow ? HEIGHT.narrow : HEIGHT.wide;
  const zones = zoneSpans
    .filter(({ from, to }) => to > bounds[0] && from < bounds[1])
    .map(({ zone, from, to }) => ({
      zone,
      top: y(Math.min(to, bounds[1])),
      bottom: y(Math.max(from, bounds[0])),
    }));
  const turnAt = (at: number) => turns.find((turn) => turn.round === at);
  const sealTop = (at: number) => (at === round ? 18 : Math.max(18, y(comity[at]) - 30));
  const { t } = words;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: round - 1,
      ArrowDown: round - 1,
      ArrowRight: round + 1,
      ArrowUp: round + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
  };

  return (
    <section class="curve" aria-labelledby="curve-title">
      <header class="curve-head">
        <h2 id="curve-title">{t('debrief.curve.title')}</h2>
        <p class="curve-key">
          <Seal mark="" size={16} /> {t('debrief.curve.key')}
        </p>
        <div class="curve-steps">{children}</div>
      </header>
      <div
        ref={ref}
        class="curve-plot"
        role="slider"
        tabIndex={0}
        aria-label={t('debrief.curve.title')}
        aria-description={t('debrief.curve.hint')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={round}
        aria-valuetext={spoken()}
        onKeyDown={onKeyDown}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {zones.map(({ zone, top, bottom }) => (
            <rect key={zone} class={`zone ${zone}`} x={x(0)} y={top} width={x(last) - x(0)} height={bottom - top} />
          ))}
          {gridLines(bounds).map((value) => (
            <g key={value}>
              <path class="grid" d={`M${x(0)} ${y(value)}H${x(last)}`} />
              <text class="tick" x={x(0) - 12} y={y(value) + 5} text-anchor="end">
                {value}
              </text>
            </g>
          ))}
          <rect class="chosen" x={x(round) - step * 0.34} y={4} width={step * 0.68} height={height - 6} rx={6} />
          <path class="stem" d={`M${x(round)} 30V${PLOT.bottom}`} />
          {zones
            .filter(({ top, bottom }) => bottom - top >= 16)
            .map(({ zone, top, bottom }) => (
              <text key={zone} class="zone-name" x={x(0) + 12} y={bottom - Math.min(8, (bottom - top) / 2 - 5)}>
                {words.zone(zone)}
              </text>
            ))}
          <path class="line" d={pathThrough(comity.map((value, at) => [x(at), y(value)]))} />
          {comity.map((value, at) => (
            <circle
              key={at}
              class={at === round ? 'dot now' : 'dot'}
              cx={x(at)}
              cy={y(value)}
              r={at === round ? 7 : 4.5}
            />
          ))}
          {comity.map((_, at) => (
            <text
              key={at}
              class={at === round ? 'round now' : 'round'}
              x={x(at)}
              y={PLOT.bottom + 24}
              text-anchor="middle"
            >
              {at === 0 ? t('debrief.curve.start') : narrow ? at : t('debrief.curve.round', { round: at })}
            </text>
          ))}
          {!narrow &&
            comity.map((_, at) => (
              <text key={at} class="date" y={PLOT.bottom + 42} text-anchor="middle">
                {twoLines(words.date(at)).map((line, nth) => (
                  <tspan key={nth} x={x(at)} dy={nth * 15}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
        </svg>
        {turns.map(({ number, round: at }) => (
          <span key={number} class="curve-seal" style={{ left: `${x(at)}px`, top: `${sealTop(at)}px` }}>
            <Seal mark={String(number)} size={SEAL} />
          </span>
        ))}
        {comity.map((_, at) => (
          // A mouse's way to a round; the keyboard's is the slider itself.
          <span
            key={at}
            class="curve-column"
            style={{ left: `${x(at) - step / 2}px`, width: `${step}px` }}
            onClick={() => onChoose(at)}
            aria-hidden="true"
          />
        ))}
      </div>
      <details class="twin">
        <summary>{t('debrief.table.show')}</summary>
        <table>
          <thead>
            <tr>
              {['round', 'comity', 'zone', 'turn'].map((column) => (
                <th key={column} scope="col">
                  {t(`debrief.table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comity.map((value, at) => (
              <tr key={at}>
                <th scope="row">{at === 0 ? t('debrief.curve.start') : `${at}, ${words.date(at)}`}</th>
                <td>{value}</td>
                <td>{words.zone(zoneAt(value))}</td>
                <td>{turnAt(at)?.number ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );

  function spoken(): string {
    const turn = turnAt(round);
    const parts = [
      round === 0 ? t('debrief.curve.start') : t('debrief.curve.round', { round }),
      words.date(round),
      t('debrief.curve.value', { value: comity[round] }),
      words.zone(zoneAt(comity[round])),
      turn ? t('debrief.curve.turn', { number: turn.number }) : '',
    ];
    return inARow(parts.filter(Boolean));
  }
}

function gridLines([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: (high - low) / 20 + 1 }, (_, i) => low + i * 20);
}
