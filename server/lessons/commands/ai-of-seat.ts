import { handBack } from '../lending.ts';
import type { Lesson } from '../lesson.ts';
import { mindFor } from '../minds.ts';
import { crewOf, type Place } from '../seating.ts';

/** Nobody sits on this seat any more: where the game has begun, an AI goes on with it. */
export function emptied(lesson: Lesson, { world, seat }: Place): void {
  const place = lesson.record.worlds[world]?.seats[seat];
  if (!place || crewOf(lesson.record, world, seat).length > 0) return;
  place.ai = 'empty';
  place.mind = mindFor(lesson, world, seat);
  lesson.tables[world]?.ai.lend(seat, place.mind);
}

/** Somebody sits on this seat now: an AI that played it because it was empty or its persons away gives it up. */
export async function filled(lesson: Lesson, { world, seat }: Place): Promise<void> {
  const place = lesson.record.worlds[world].seats[seat];
  if (place.ai === 'no' || place.ai === 'lent') return;
  if (lesson.tables[world]) await handBack(lesson, world, seat, place);
  else {
    place.ai = 'no';
    place.mind = undefined;
  }
}
