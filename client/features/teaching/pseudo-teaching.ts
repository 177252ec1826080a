import { pseudoText } from '../../../shared/text/pseudo.ts';
import type { Teaching } from './model.ts';

/** What holds ids of places, claims and words, and no text. */
const IDS = new Set(['scene', 'id', 'vocabulary']);

/** Teaching texts in a pseudo-language. */
export function pseudoTeaching(english: Teaching): Teaching {
  return pseudoTree(english) as Teaching;
}

function pseudoTree(tree: unknown): unknown {
  if (typeof tree === 'string') return pseudoText(tree);
  if (Array.isArray(tree)) return tree.map(pseudoTree);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, branch]) => [key, IDS.has(key) ? branch : pseudoTree(branch)]),
  );
}
