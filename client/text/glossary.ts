import { textsUnder } from './t.ts';

/** A piece of a sentence; `id` where it is a word of the glossary. */
export type Piece = { text: string; id?: string };

/** Too common in plain sentences to be marked wherever they stand; they have their note where they are labels. */
const LABELS_ONLY = new Set(['rights', 'standing', 'trust', 'content', 'evidence', 'file', 'demand', 'revenue']);

/** Words with their ids, and a pattern that finds them. */
function find() {
  const ids = new Map(
    textsUnder('glossary.')
      .filter(([key]) => key.endsWith('.name'))
      .map(([key, name]) => [name.toLowerCase(), key.split('.')[1]] as const)
      .filter(([, id]) => !LABELS_ONLY.has(id)),
  );
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  return { ids, pattern: new RegExp(`(?<![\\w’-])(${longestFirst.join('|')})(s?)(?![\\w’-])`, 'gi') };
}

let found: ReturnType<typeof find> | undefined;

/** Cuts a sentence at the first use of each word of the glossary. */
function split(text: string): Piece[] {
  if (!found?.ids.size) found = find();
  if (found.ids.size === 0) return [{ text }];
  const { ids, pattern } = found;
  const pieces: Piece[] = [];
  const met = new Set<string>();
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const id = ids.get(match[1].toLowerCase());
    if (!id || met.has(id)) continue;
    met.add(id);
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: match[0], id });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

export const glossary = { split };
