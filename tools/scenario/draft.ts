export type Shape = { id: string; governments: number; companies: number; courts: number; rounds: number };

export type Texts = Record<string, string>;

/** A scenario being drafted: its shape, how many states it has, and the texts that it has so far. */
export type Draft = { shape: Shape; states: number; texts: Texts };

/** Invented states with the places of their crests; a scenario of one's own puts real ones there. */
export const STATES = ['Norland', 'Sudria', 'Ostmark', 'Westria', 'Midland', 'Isleland', 'Highland', 'Lowland'];

/** An empty draft of that shape. */
export function draftOf(shape: Shape): Draft {
  const { governments, courts } = shape;
  return { shape, states: Math.min(STATES.length, Math.max(2, governments, courts)), texts: {} };
}

/** Writes a text down and answers its id. */
export function say({ texts }: Draft, key: string, text: string): string {
  texts[key] = text;
  return key;
}

/** A list of `count` things, each made from its place. */
export function each<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** The state of the thing at that place: they go round. */
export function stateOf({ states }: Draft, at: number): string {
  return `state${(at % states) + 1}`;
}

/** Where the crest of that state stands. */
export function placeOf({ states }: Draft, at: number): { lon: number; lat: number } {
  return { lon: -60 + (at % states) * (120 / states), lat: 20 + (at % 3) * 12 };
}
