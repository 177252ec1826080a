/** What a browser may keep for this page, by the beginning of its key: text ids privacy.device.<name>. */
export const KEPT = {
  lessons: 'comity.lessons',
  joining: 'comity.joining',
  seats: 'comity.seats',
  settings: 'comity.settings',
  language: 'comity.language',
  wall: 'comity.wall',
  host: 'comity.host',
  shelf: 'comity.shelf',
  visit: 'comity.visit',
  placing: 'comity.placing',
  coach: 'comity.coach',
  record: 'comity.record.',
  seen: 'comity.seen.',
  past: 'comity.past.',
  notice: 'comity.notice.',
  match: 'comity.match.',
  answers: 'comity.answers.',
  seat: 'comity.seat.',
} as const;

const OURS = 'comity.';

type Shelf = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** The keys of ours on these shelves. Throws nothing where a browser keeps its storage shut. */
export function keysOf(shelves: () => readonly Shelf[]): string[] {
  try {
    return shelves().flatMap(ours);
  } catch {
    return [];
  }
}

/** Takes away all that is ours. */
export function forgetAll(shelves: () => readonly Shelf[]): void {
  try {
    for (const shelf of shelves()) for (const key of ours(shelf)) shelf.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is there to forget.
  }
}

function ours(shelf: Shelf): string[] {
  return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((key) => key.startsWith(OURS));
}
