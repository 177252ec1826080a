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
          <i style={{ left: `${range[0]}%`, width: `${Math.max(3, range[1] - range[0])}%` }} />
        </div>
      )}
    </div>
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
