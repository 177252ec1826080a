import { planOf, type WorldId } from '../../shared/lesson/index.ts';
import { steadyNow } from '../steady-now.ts';
import { guideFollows } from './class-guide.ts';
import { wakeOthers } from './commands/ai-of-seat.ts';
import type { LessonContext } from './lesson-context.ts';
import type { MemberRecord } from './lesson-record.ts';
import { openDebrief } from './open-debrief.ts';
import { sitDown } from './seating.ts';
import { deskOf } from './team-desk.ts';
import { startClock } from './world-clock.ts';

/**
 * Another phase of a world began: its clock starts, its desks are cleared, and who waited for a seat sits down. Done once
 * for each phase, after a restart too.
 */
export async function phaseBegan(lesson: LessonContext, world: WorldId): Promise<void> {
  const table = lesson.tables[world];
  const record = lesson.record.worlds[world];
  if (!table || record.moment === table.match.moment) return;
  record.moment = table.match.moment;
  table.graceUntil = 0;
  for (const seat of record.seats.keys()) deskOf(lesson.record, world, seat).clear();
  const { round, phase } = table.match.step;
  if (phase === 'orders' || phase === 'over') countSilence(lesson, world);
  if (phase === 'over') {
    record.clock = { paused: true, left: 0, endsAt: 0 };
    guideFollows(lesson);
    openDebrief(lesson);
    return;
  }
  const { lastRound = 0 } = lesson.record.replan ?? {};
  if (lastRound > 0 && round > lastRound) {
    // The end comes as a phase of its own, and is seen to as that.
    await table.match.submitHost({ id: `replanned-${record.moment}`, command: { kind: 'endNow' } });
    return;
  }
  const plan = planOf(lesson.record.settings.plan);
  if (plan.breakAfter > 0 && phase === 'orders' && round === plan.breakAfter + 1)
    record.clock = { paused: true, left: 0, endsAt: 0 };
  startClock(record, lesson.record, round, phase, steadyNow());
  guideFollows(lesson);
  for (const member of lesson.record.members) if (member.next?.world === world) takeSeat(lesson, member);
}

function takeSeat(lesson: LessonContext, member: MemberRecord): void {
  if (!member.next) return;
  const { world, seat } = member.next;
  if (lesson.teamOf(world, seat).length > 0) {
    // The host has put somebody else there meanwhile.
    member.next = undefined;
    lesson.giveSeat(member);
    return;
  }
  sitDown(lesson.record, member, { world, seat });
  const place = lesson.record.worlds[world].seats[seat];
  if (place.ai === 'empty') {
    place.ai = 'no';
    void lesson.tables[world].ai.takeBack(seat);
    wakeOthers(lesson, { world, seat });
  }
}

function countSilence({ record, tables }: LessonContext, world: WorldId): void {
  const { match } = tables[world];
  const { round, phase } = match.step;
  const ended = phase === 'over' ? round : round - 1;
  for (const [seat, place] of record.worlds[world].seats.entries())
    place.silentRounds = match.hasActed(seat, ended) || place.ai !== 'no' ? 0 : place.silentRounds + 1;
}
