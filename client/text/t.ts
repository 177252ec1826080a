type Texts = Record<string, string>;

const files = import.meta.glob<Texts>(['../../assets/text/en/*.json', '../../assets/scenarios/*/text.en.json'], {
  eager: true,
  import: 'default',
});
const texts: Texts = Object.assign({}, ...Object.values(files));

/** True if there is a text of that id. */
export function hasText(id: string): boolean {
  return texts[id] !== undefined;
}

/**
 * The text of that id in the reader's language, its {blanks} filled from `blanks`.
 * A text that is missing shows its id, so that it is seen and mended.
 */
export function t(id: string, blanks: Record<string, string | number | undefined> = {}): string {
  const text = texts[id];
  if (text === undefined) return id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) =>
    inPlace(String(blanks[name] ?? whole), text.slice(0, at)),
  );
}

/** A name as it is written at that place: 'The US' begins a sentence, 'the US' stands inside one. */
function inPlace(value: string, before: string): string {
  const begins = /^$|[.!?]\s+$/.test(before);
  if (begins) return value.charAt(0).toUpperCase() + value.slice(1);
  return value.replace(/^The (?=\S)/, 'the ');
}
