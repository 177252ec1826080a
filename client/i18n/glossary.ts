import { language } from './language.ts';
import { t, textsUnder } from './t.ts';

/** A piece of a sentence; `id` where it is a word of the glossary. */
export type Piece = { text: string; id?: string };

/** Letters without their accents, one for one: a plural may lose an accent that the word has. */
function bare(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase();
}

/** A text as a pattern that finds it as it stands. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Words with their ids, and a pattern that finds them; every word of a term may stand in the plural. */
function find() {
  // Too common in plain sentences to be marked wherever they stand; they have their note where they are labels.
  const labelsOnly = new Set(t('grammar.labelsOnly').split(' '));
  const plural = `(?:${t('grammar.plurals').split(' ').map(literally).join('|')})?`;
  const terms = textsUnder('glossary.')
    .filter(([key]) => key.endsWith('.name'))
    .map(([key, name]) => ({ id: key.split('.')[1], name: bare(name) }))
    .filter(({ id }) => !labelsOnly.has(id))
    .sort((a, b) => b.name.length - a.name.length);
  const anyForm = terms
    .map(
      ({ name }) =>
        `(${name
          .split(' ')
          .map((word) => literally(word) + plural)
          .join(' ')})`,
    )
    .join('|');
  return {
    language: language.peek(),
    ids: terms.map(({ id }) => id),
    pattern: new RegExp(`(?<![\\w’-])(?:${anyForm})(?![\\w’-])`, 'g'),
  };
}

let found: ReturnType<typeof find> | undefined;

/** Cuts a sentence at the first use of each word of the glossary. */
function split(text: string): Piece[] {
  if (!found?.ids.length || found.language !== language.peek()) found = find();
  if (found.ids.length === 0) return [{ text }];
  const { ids, pattern } = found;
  const pieces: Piece[] = [];
  const met = new Set<string>();
  let at = 0;
  for (const match of bare(text).matchAll(pattern)) {
    const id = ids[match.slice(1).findIndex((group) => group !== undefined)];
    if (!id || met.has(id)) continue;
    met.add(id);
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(match.index, end), id });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

export const glossary = { split };
