import { directionOf } from '../../shared/text/languages.ts';
import { language } from './language.ts';

/** Makes a format once a language. */
function each<T>(make: (language: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const now = language.peek();
    const known = made.get(now) ?? make(now);
    made.set(now, known);
    return known;
  };
}

const plain = each((of) => new Intl.NumberFormat(of, { useGrouping: false }));
const factors = each((of) => new Intl.NumberFormat(of, { minimumFractionDigits: 2, maximumFractionDigits: 3 }));
const conjunction = each((of) => new Intl.ListFormat(of === 'en' ? 'en-GB' : of, { type: 'conjunction' }));
const disjunction = each((of) => new Intl.ListFormat(of, { type: 'disjunction' }));
/** What stands between the first two of three: the last two have an 'and' in many languages. */
const comma = each(
  (of) => new Intl.ListFormat(of, { type: 'unit', style: 'short' }).formatToParts(['a', 'b', 'c'])[1].value,
);

/** A number as the language writes it: 0.5 or 0,5. */
export function written(value: number): string {
  return value < 0 ? `${sign('−')}${plain().format(-value)}` : plain().format(value);
}

/** A sign that stands at the left of its number, in lines from right to left too. */
function sign(mark: string): string {
  return directionOf(language.peek()) === 'rtl' ? `\u200e${mark}` : mark;
}

/** A number with its sign: +3, −2 (a real minus). */
export function signed(value: number): string {
  return value > 0 ? `${sign('+')}${written(value)}` : written(value);
}

/** A factor: 1.05 or 1,05; 0.996, so that nothing is multiplied by what reads as one. */
export function factor(value: number): string {
  return factors().format(value);
}

/** Names as a sentence lists them: 'A, B and C'. */
export function listed(names: readonly string[]): string {
  return conjunction().format(names);
}

/** What it may be: 'A or B'. */
export function eitherOf(names: readonly string[]): string {
  return disjunction().format(names);
}

/** Names or figures in a row, without an 'and': 'A, B, C'. */
export function inARow(items: readonly (string | number)[]): string {
  return items.map((one) => (typeof one === 'number' ? written(one) : one)).join(comma());
}

/** A day as the language writes it; days of records and stories are those of UTC. */
export function dateWritten(date: Date, how: Intl.DateTimeFormatOptions): string {
  const of = language.peek();
  return new Intl.DateTimeFormat(of === 'en' ? 'en-GB' : of, how).format(date);
}
