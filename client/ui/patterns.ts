/** The patterns of a crest, by the seat's variant: they tell seats of one role apart, on the pages as on the map. */
export const PATTERNS = ['plain', 'stripe', 'dots', 'bars', 'cross'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** The pattern of a variant; there are as many as there are patterns, then they begin again. */
export function patternOf(variant: number): Pattern {
  return PATTERNS[variant % PATTERNS.length];
}
