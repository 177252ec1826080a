import { signal } from '@preact/signals';
import { deviceStore, readKept } from '../../app/device-store.ts';

const KEY = 'comity.coach';
/** Matches whose progress is kept; older ones are forgotten. */
const MOST = 8;

/** The steps passed in each match, by its id; `off`: this person wants no guide. */
type Kept = { off: boolean; passed: Record<string, string[]> };

function read(): Kept {
  const kept = readKept<Partial<Kept> | number>(deviceStore, KEY, {});
  // A number was kept by whoever read the notes of an older page.
  if (typeof kept !== 'object' || kept === null) return { off: true, passed: {} };
  return { off: kept.off === true, passed: kept.passed ?? {} };
}

const kept = signal(read());

function keep(next: Kept): void {
  kept.value = next;
  deviceStore.set(KEY, JSON.stringify(next));
}

export const progress = {
  isOff: () => kept.value.off,
  passedIn: (match: string): readonly string[] => kept.value.passed[match] ?? [],
  /** Goes on past a step. */
  pass(match: string, id: string): void {
    const before = progress.passedIn(match);
    if (before.includes(id)) return;
    const rest = Object.entries(kept.value.passed).filter(([other]) => other !== match);
    keep({ ...kept.value, passed: Object.fromEntries([...rest.slice(1 - MOST), [match, [...before, id]]]) });
  },
  /** Shows no guide any more, in this match or another. */
  skip: () => keep({ ...kept.value, off: true }),
  /** Shows it again from the first step. */
  again: () => keep({ off: false, passed: {} }),
};
