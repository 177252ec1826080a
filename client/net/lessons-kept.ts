import { deviceStore, readKept } from '../app/device-store.ts';

/** Lessons in which this device has a place. Whoever has the key has the place. */
export type KeptLesson = {
  lesson: string;
  code: string;
  key: string;
  as: 'host' | 'coHost' | 'projector' | 'student';
  title: string;
  /** Student. */
  name?: string;
  resume?: string;
  /** Host. */
  coHostKey?: string;
  projectorKey?: string;
  recovery?: string;
};

const KEY = 'comity.lessons';

/** All lessons of this device, newest first. An unreadable store counts as empty. */
export function keptLessons(): KeptLesson[] {
  const list = readKept<KeptLesson[]>(deviceStore, KEY, []);
  return Array.isArray(list) ? list : [];
}

/** This device's place in a lesson; where it has several, the one asked for or else the newest. */
export function keptLesson(lesson: string, as?: KeptLesson['as']): KeptLesson | undefined {
  return keptLessons().find((one) => one.lesson === lesson && (as === undefined || one.as === as));
}

/** Keeps a place; the newest twenty stay. */
export function keepLesson(place: KeptLesson): void {
  const others = keptLessons().filter((one) => one.lesson !== place.lesson || one.as !== place.as);
  write([place, ...others].slice(0, 20));
}

/** The key of a lesson's projector, where this device has it: its own, or the one that a host's device holds for it. */
export function keptProjectorKey(lesson: string): string | undefined {
  const own = keptLesson(lesson, 'projector')?.key;
  return own ?? (['host', 'coHost'] as const).map((as) => keptLesson(lesson, as)?.projectorKey).find(Boolean);
}

/** Forgets a lesson, for instance one that was deleted; or only this device's place there as somebody. */
export function dropLesson(lesson: string, as?: KeptLesson['as']): void {
  write(keptLessons().filter((one) => one.lesson !== lesson || (as !== undefined && one.as !== as)));
}

/** Takes a key, and with a host's the projector's, out of the address (#key=...&wall=...), keeps it with what is known of that place, and answers it. */
export function keyFromAddress(lesson: string, as: KeptLesson['as']): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1));
  const key = given.get('key') ?? undefined;
  if (!key) return undefined;
  const wall = given.get('wall');
  const projector = wall ? { projectorKey: wall } : {};
  keepLesson({ lesson, code: '', title: '', ...keptLesson(lesson, as), key, as, ...projector });
  history.replaceState(null, '', location.pathname + location.search);
  return key;
}

function write(lessons: KeptLesson[]): void {
  deviceStore.set(KEY, JSON.stringify(lessons));
}
