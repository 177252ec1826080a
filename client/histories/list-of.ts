const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A, B and C. */
export function listOf(names: readonly string[]): string {
  return list.format(names);
}
