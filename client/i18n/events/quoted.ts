/** Somebody's own words, behind a sentence; '' where there are none. */
export function quoted(words: string): string {
  return words && ` “${words}”`;
}
