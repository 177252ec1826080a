import type { Phase } from '../model/index.ts';

/** Most students that one lesson is set up for. */
export const STUDENTS_MOST = 200;
/** Most worlds one lesson may have. */
export const WORLDS_MOST = 40;

/**
 * How many worlds a class should play in: with k places a world, a class of N plays in round(N / k), so that at most
 * k / 2 students share a place or k / 2 places fall to AI in the whole class.
 */
export function worldsFor(students: number, seats: number, teamSize: number): number {
  return Math.max(1, Math.min(WORLDS_MOST, Math.round(students / (seats * teamSize))));
}

/**
 * How many worlds should seat those who came, where there are so many now: fewer only as long as nobody loses a place of
 * their own, so that one student missing does not undo what the class was set up for.
 */
export function worldsForThoseHere(people: number, worlds: number, seats: number, teamSize: number): number {
  const toEachAPlace = Math.ceil(people / (seats * teamSize));
  return Math.max(worldsFor(people, seats, teamSize), Math.min(worlds, toEachAPlace));
}

/** How many phases a world has begun: which of two worlds is further, and whether one still stands where it was seen. */
export function stepOf({ round, phase }: { round: number; phase: Phase }): number {
  return round * 2 + (phase === 'bench' ? 1 : 0);
}

/** 'A' to 'Z', then 'A2', 'B2' and so on. */
export function worldName(index: number): string {
  const turn = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (turn > 0 ? turn + 1 : '');
}
