import { caretakerProfile } from '../../shared/ai/index.ts';
import type { MemberId, WorldId } from '../../shared/lesson/index.ts';
import type { SeatId } from '../../shared/model/index.ts';
import type { LessonContext } from './lesson-context.ts';
import type { SeatRecord } from './lesson-record.ts';
import { NotSaved } from './not-saved.ts';
import { factorOf } from './seating.ts';
import { ownEnd } from './world-clock.ts';

/** Milliseconds after which an AI plays for somebody who is away. */
const AWAY_MOST = 60_000;
/** Milliseconds that a stand-in gets to answer once the clock has run out. */
const GRACE = 6000;

/** Lets a careful AI play the seats whose persons have been away for a minute. */
export async function standIns(lesson: LessonContext, world: WorldId, now: number): Promise<void> {
  for (const seat of lesson.record.worlds[world].seats.keys()) {
    const since = lesson.awaySince(world, seat, now);
    if (since > 0 && now - since >= AWAY_MOST && lesson.record.worlds[world].seats[seat].ai === 'no')
      await lesson.change(() => standIn(lesson, world, seat));
  }
}

/** The clock of a phase has run out: whoever is away is stood in for, then the phase ends without those who are silent. */
export async function endOfTime(lesson: LessonContext, world: WorldId, now: number): Promise<void> {
  const record = lesson.record.worlds[world];
  const table = lesson.tables[world];
  if (record.clock.paused || now < record.clock.endsAt) return;
  const late = table.view.seats.filter((seat) => !seat.ready).map((seat) => seat.id);
  const hasTime = (seat: SeatId) => {
    const end = ownEnd(record, factorOf(lesson.record, world, seat));
    return record.seats[seat].ai === 'no' && lesson.awaySince(world, seat, now) === 0 && (end < 0 || end > now);
  };
  if (late.some(hasTime)) return;
  if (table.graceUntil === 0) {
    const absent = late.filter((seat) => record.seats[seat].ai === 'no' && lesson.awaySince(world, seat, now) > 0);
    if (absent.length > 0) await lesson.change(() => absent.map((seat) => standIn(lesson, world, seat)));
    table.graceUntil = late.some((seat) => record.seats[seat].ai !== 'no') ? now + GRACE : now;
  }
  if (now < table.graceUntil) return;
  const ended = await table.match.endPhase();
  if (!ended.ok && ended.reason === 'notSaved') throw new NotSaved('The end of a phase.');
}

function standIn(lesson: LessonContext, world: WorldId, seat: SeatId): void {
  const { round, phase } = lesson.tables[world].view;
  const place = lesson.record.worlds[world].seats[seat];
  place.ai = 'away';
  place.profile = caretakerProfile(round * 100 + seat);
  place.lentAt = { round, phase };
  lesson.tables[world].ai.takeOver(seat, place.profile);
}

/** Somebody is back: an AI that stood in for them gives the seat back at once, with a note on what it did. */
export async function welcomeBack(lesson: LessonContext, id: MemberId): Promise<void> {
  const member = lesson.memberOf(id);
  if (member?.status !== 'in') return;
  const place = lesson.record.worlds[member.world]?.seats[member.seat];
  if (place?.ai !== 'away') return;
  await lesson.change(() => handBack(lesson, member.world, member.seat, place));
}

/** Gives a seat back to its persons. */
export async function handBack(lesson: LessonContext, world: WorldId, seat: SeatId, place: SeatRecord): Promise<void> {
  const table = lesson.tables[world];
  const from = place.lentAt;
  place.ai = 'no';
  place.profile = undefined;
  place.lentAt = undefined;
  await table.ai.takeBack(seat);
  if (!from) return;
  const { round, phase } = table.view;
  const done = await table.match.reasonsOf(seat, from);
  for (const member of lesson.teamOf(world, seat)) member.note = { from, to: { round, phase }, done };
}
