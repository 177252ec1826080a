import './merits.css';

export type Band = { id: 'quash' | 'defer' | 'narrow' | 'enforce'; name: string; from: number; to: number };

/** The bands of a case from weak to strong, and in shade below them the range where it may come out. `chosen` is framed; read aloud as `label`. */
export function MeritsBar({
  range,
  bands,
  chosen,
  label,
}: {
  range?: readonly [number, number];
  bands: Band[];
  chosen?: string;
  label: string;
}) {
  return (
    <div class="k-merits" role="img" aria-label={label}>
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
      {range && (
        <div class="k-merits-range">
          <i style={{ left: `${range[0]}%`, width: `${rangeWidth(range)}%` }} />
        </div>
      )}
    </div>
  );
}

/** A total of 38 is the first of its band: the range reaches over it, and is never too thin to be seen. */
export function rangeWidth([least, most]: readonly [number, number]): number {
  return Math.max(3, most + 1 - least);
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
