import type { ComponentChildren } from 'preact';
import './merits.css';

export type Band = { id: 'quash' | 'defer' | 'narrow' | 'enforce'; name: string; from: number; to: number };

/** The bands from 0 to 100 with a pointer at the merits. `chosen` is framed. */
export function MeritsBar({
  value,
  bands,
  chosen,
  label,
}: {
  value: number;
  bands: Band[];
  chosen?: string;
  label: string;
}) {
  return (
    <div class="k-merits" role="img" aria-label={label}>
      <div class="k-merits-flag" style={{ left: `${value}%` }}>
        <b class="k-num">{value}</b>
      </div>
      <div class="k-merits-bands">
        {bands
          .filter((band) => band.to > band.from)
          .map((band) => (
            <span
              key={band.id}
              class={`k-band k-band-${band.id}${band.id === chosen ? ' k-band-chosen' : ''}`}
              style={{ width: `${band.to - band.from}%` }}
            >
              <em>{band.name}</em>
            </span>
          ))}
      </div>
      <div class="k-merits-scale" aria-hidden="true">
        <span style={{ left: 0 }}>0</span>
        {bands
          .filter((band) => band.from > 0 && band.to > band.from)
          .map((band) => (
            <span key={band.id} style={{ left: `${band.from}%` }} class="k-mid">
              {band.from}
            </span>
          ))}
        <span style={{ right: 0 }}>100</span>
      </div>
    </div>
  );
}

export type MeritRow = {
  id: string;
  label: ComponentChildren;
  note?: ComponentChildren;
  weight?: number;
  value: number;
};
export type MeritGroup = { id: string; title: string; rows: MeritRow[] };

/** Every reason for and against, as steps from the start value to the result. A table to a screen reader. */
export function MeritsWaterfall({
  start,
  startLabel,
  groups,
  words,
}: {
  start: number;
  startLabel: string;
  groups: MeritGroup[];
  words: { caption: string; what: string; points: string; for: string; against: string };
}) {
  let at = start;
  const steps = groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const from = at;
      at = Math.max(0, Math.min(100, at + row.value));
      return { ...row, from, to: at };
    }),
  }));
  const all = steps.flatMap((group) => group.rows.flatMap((row) => [row.from, row.to])).concat(start);
  // The window shows only where something happens, with a margin, so that small steps stay readable.
  const low = Math.max(0, Math.min(...all, 30) - 4);
  const high = Math.min(100, Math.max(...all, 70) + 4);
  const x = (value: number) => `${((value - low) / (high - low)) * 100}%`;
  return (
    <table class="k-waterfall">
      <caption>
        <span>{words.caption}</span>
        <span class="k-waterfall-key">
          <i class="k-key-for" /> {words.for} <i class="k-key-against" /> {words.against}
        </span>
      </caption>
      <thead class="k-hidden">
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" />
          <th scope="col">{words.points}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="k-start">
          <th scope="row">{startLabel}</th>
          <td aria-hidden="true">
            <i class="k-tick" style={{ left: x(start) }} />
          </td>
          <td class="k-num">{start}</td>
        </tr>
      </tbody>
      {steps.map((group) => (
        <tbody key={group.id}>
          <tr class="k-group">
            <th scope="rowgroup" colSpan={3} class="k-label">
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label} {row.weight !== undefined && <WeightPips weight={row.weight} small />}{' '}
                {row.note && <em>{row.note}</em>}
              </th>
              <td aria-hidden="true">
                {row.from !== row.to && (
                  <i
                    class={row.to > row.from ? 'k-step-for' : 'k-step-against'}
                    style={{
                      left: x(Math.min(row.from, row.to)),
                      width: `calc(${x(Math.max(row.from, row.to))} - ${x(Math.min(row.from, row.to))})`,
                    }}
                  />
                )}
              </td>
              <td class={`k-num ${row.value > 0 ? 'k-points-for' : row.value < 0 ? 'k-down' : ''}`}>
                {row.value > 0 ? `+${row.value}` : row.value < 0 ? `−${-row.value}` : '0'}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A weight from 0 to 4 as little boxes. */
export function WeightPips({ weight, small, label }: { weight: number; small?: boolean; label?: string }) {
  return (
    <span class={`k-pips${small ? ' k-pips-small' : ''}`} role="img" aria-label={label ?? `${weight} / 4`}>
      {[1, 2, 3, 4].map((n) => (
        <i key={n} class={n <= weight ? 'k-on' : ''} />
      ))}
    </span>
  );
}
