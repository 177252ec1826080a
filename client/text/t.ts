import { scenarioText } from './scenarios.ts';

type Texts = Record<string, string>;

const texts: Texts = {};

/** Takes in texts, by their ids. Each page brings its own. */
export function addTexts(more: Texts): void {
  Object.assign(texts, more);
}

/** The texts whose ids begin like that. */
export function textsUnder(beginning: string): [id: string, text: string][] {
  return Object.entries(texts).filter(([id]) => id.startsWith(beginning));
}

/** The scenario's own text stands before the general one. */
function textOf(id: string): string | undefined {
  return scenarioText(id) ?? texts[id];
}

/** True if there is a text of that id. */
export function hasText(id: string): boolean {
  return textOf(id) !== undefined;
}

/**
 * The text of that id in the reader's language, its {blanks} filled from `blanks`.
 * A text that is missing shows its id, so that it is seen and mended.
 */
export function t(id: string, blanks: Record<string, string | number | undefined> = {}): string {
  const text = textOf(id);
  if (text === undefined) return id;
  return text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) =>
    inPlace(String(blanks[name] ?? whole), text.slice(0, at)),
  );
}

/** A name as it is written at that place: 'The North' begins a sentence, 'the North' stands inside one. */
function inPlace(value: string, before: string): string {
  const begins = /^$|[.!?]\s+$/.test(before);
  if (begins) return value.charAt(0).toUpperCase() + value.slice(1);
  return value.replace(/^The (?=\S)/, 'the ');
}
