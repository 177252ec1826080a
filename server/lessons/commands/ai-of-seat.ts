import { profileFor } from '../ai-profiles.ts';
import { handBack } from '../ai-takeover.ts';
import type { LessonContext } from '../lesson-context.ts';
import { type Place, teamOf } from '../seating.ts';

/** Whether persons play another seat of that world. AI alone would play it to its end in a moment. */
export function othersPlay({ record }: LessonContext, { world, seat }: Place): boolean {
  return record.worlds[world].seats.some(({ ai }, other) => other !== seat && ai === 'no');
}

/** Nobody sits on this seat any more: where the game has begun, an AI goes on with it; a world's last seat waits. */
export function emptied(lesson: LessonContext, { world, seat }: Place): void {
  const place = lesson.record.worlds[world]?.seats[seat];
  if (!place || teamOf(lesson.record, world, seat).length > 0) return;
  if (lesson.tables[world] && place.ai === 'no' && !othersPlay(lesson, { world, seat })) return;
  place.ai = 'empty';
  place.profile = profileFor(lesson, world, seat);
  lesson.tables[world]?.ai.takeOver(seat, place.profile);
}

/** Somebody sits on this seat now: an AI that played it because it was empty or its persons away gives it up. */
export async function filled(lesson: LessonContext, { world, seat }: Place): Promise<void> {
  const place = lesson.record.worlds[world].seats[seat];
  if (place.ai === 'no' || place.ai === 'lent') return;
  await seize(lesson, { world, seat });
  wakeOthers(lesson, { world, seat });
}

async function seize(lesson: LessonContext, { world, seat }: Place): Promise<void> {
  const place = lesson.record.worlds[world].seats[seat];
  if (lesson.tables[world]) await handBack(lesson, world, seat, place);
  else {
    place.ai = 'no';
    place.profile = undefined;
  }
}

/** Somebody plays in this world again: a seat that waited for that goes to an AI. */
export function wakeOthers(lesson: LessonContext, { world, seat }: Place): void {
  if (!lesson.tables[world]) return;
  for (const [other, { ai }] of lesson.record.worlds[world].seats.entries())
    if (other !== seat && ai === 'no') emptied(lesson, { world, seat: other });
}
