import { language } from './language.ts';
import { written } from './numbers.ts';
import { scenarioText } from './scenarios.ts';

type Blanks = Record<string, string | number | undefined>;
/** A text with {blanks}, or one that was compiled as it holds plurals or choices. */
type Text = string | ((blanks: Blanks) => string);
export type Texts = Record<string, Text>;

let texts: Texts = {};
let textsLanguage = '';

/** Takes in texts of a language, by their ids. Each page brings its own; those of another language are gone then. */
export function addTexts(more: Texts, of: string): void {
  texts = of === textsLanguage ? { ...texts, ...more } : more;
  textsLanguage = of;
}

/** The texts whose ids begin like that; those with plurals are left out. */
export function textsUnder(beginning: string): [id: string, text: string][] {
  return Object.entries(texts).flatMap(([id, text]) =>
    id.startsWith(beginning) && typeof text === 'string' ? [[id, text]] : [],
  );
}

/** The scenario's own text stands before the general one. */
function textOf(id: string): Text | undefined {
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
export function t(id: string, blanks: Blanks = {}): string {
  const text = textOf(id);
  if (text === undefined) return id;
  if (typeof text === 'function') return text(inside(blanks));
  return text.replace(/\{(\w+)\}([.:]?)/g, (whole, name: string, stop: string, at: number) => {
    const value = blanks[name];
    if (value === undefined) return whole;
    const words = inPlace(value, text.slice(0, at));
    // What ends as a question takes no full stop after it, nor, as a title, a colon.
    return /[?!]$/.test(words) && (stop === '.' || at === 0) ? words : words + stop;
  });
}

/** Values as they are written inside a sentence; one that is missing shows its name. */
function inside(blanks: Blanks): Blanks {
  return new Proxy(blanks, {
    get: (all, name: string) => {
      const value = all[name];
      return typeof value === 'string' ? inSentence(value) : (value ?? `{${name}}`);
    },
  });
}

/** A name as it is written at that place: 'The North' begins a sentence, 'the North' stands inside one; a sentence stays one. */
function inPlace(value: string | number, before: string): string {
  if (typeof value === 'number') return written(value);
  if (/^$|[.!?]\s+$/.test(before)) return capital(value);
  if (/[.!?]$/.test(value)) return capital(value);
  const article = textOf('grammar.articles');
  const [first, ...rest] = value.split(' ');
  const isArticle = typeof article === 'string' && article.split(' ').includes(first) && rest.length > 0;
  return isArticle ? [first.toLocaleLowerCase(language.peek()), ...rest].join(' ') : value;
}

/** A name as it is written within a sentence: 'the North'. */
export function inSentence(name: string): string {
  return inPlace(name, ' ');
}

/** A line begins with a capital, whatever name came first; scripts without capitals stay as they are. */
export function capital(line: string): string {
  return line.charAt(0).toLocaleUpperCase(language.peek()) + line.slice(1);
}

/** Parts of a sentence that each may hold a comma: 'A; B'. */
export function inClauses(parts: readonly string[]): string {
  return parts.map((part, at) => (at > 0 ? inSentence(part) : part)).join(t('grammar.clauses'));
}
