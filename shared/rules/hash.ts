import type { GameState } from '../model/index.ts';

/** A short fingerprint of all that may differ between two matches of one setup: 64 bits of FNV-1a, as 16 hex digits. */
export function hashOf(state: GameState): string {
  const { setup: _, ...rest } = state;
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (const char of canonical(rest)) {
    const code = char.charCodeAt(0);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + 0x9e37), 0x01000193);
  }
  return hex(high) + hex(low);
}

/** The same text for the same values, whatever order their keys were written in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${key}:${canonical(each)}`).join(',')}}`;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
