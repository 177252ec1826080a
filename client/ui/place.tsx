import './engraving.css';

// Plain literals: Vite reads these options in the source, and skips what is spread.
const PLACES = import.meta.glob<string>('../../assets/images/places/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** An engraved place, as wide as its frame, or `behind` the words of a heading, fading into their paper; nothing where none is drawn. Decoration: what happened there stands beside it. */
export function Place({ name, behind = false }: { name: string | undefined; behind?: boolean }) {
  const source = PLACES[`../../assets/images/places/${name}.svg`];
  return source ? (
    <img
      class={behind ? 'k-place k-place-behind' : 'k-place'}
      src={source}
      alt=""
      width="430"
      height="150"
      decoding="async"
      loading="lazy"
    />
  ) : null;
}
