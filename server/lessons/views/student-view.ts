import type { StudentView } from '../../../shared/lesson/index.ts';
import type { Lesson } from '../lesson.ts';
import type { Session } from '../lesson-context.ts';
import type { MemberRecord } from '../lesson-record.ts';
import { mayWatch } from '../may-watch.ts';
import { factorOf } from '../seating.ts';
import { deskOf } from '../team-desk.ts';
import { ownEnd } from '../world-clock.ts';
import { publicLesson, publicMember, publicWorld } from './public-views.ts';
import type { ShownTables } from './shown-tables.ts';

/** What a student's page shows: the own seat's table, the own world, and nothing of the others' before it is over. */
export function studentView(
  lesson: Lesson,
  member: MemberRecord,
  { watch }: Session,
  now: number,
  shown: ShownTables,
): StudentView {
  const { record, tables } = lesson;
  const { freeText, decide, crew: teamSize, askBefore, plan, level, ownNames, keepDays } = record.settings;
  const world = record.worlds[member.world];
  const table = tables[member.world];
  const isIn = member.status === 'in' && member.seat >= 0;
  const running = record.worlds.flatMap(({ left }, id) =>
    !left && tables[id] && !tables[id].match.isOver ? [id] : [],
  );
  const watches = mayWatch(lesson, member);
  const watched = watches && watch !== undefined ? tables[watch] : undefined;
  const end = world && isIn ? ownEnd(world, factorOf(record, member.world, member.seat)) : 0;
  return {
    lesson: publicLesson(lesson),
    settings: { freeText, decide, crew: teamSize, askBefore, plan, level, ownNames, keepDays },
    you: publicMember(lesson, member, now),
    resume: member.resume,
    match: member.status === 'asking' ? '' : (world?.match ?? ''),
    mates:
      member.status === 'asking' || member.world < 0
        ? []
        : record.members
            .filter((mate) => mate.world === member.world && mate.status !== 'removed' && mate.status !== 'asking')
            .map((mate) => publicMember(lesson, mate, now)),
    world: world && member.status !== 'asking' ? publicWorld(lesson, member.world, now, false) : undefined,
    playing: running.length,
    others: watches ? running : [],
    watched:
      watched && watch !== undefined
        ? { world: publicWorld(lesson, watch, now, false), view: watched.view }
        : undefined,
    clock: world?.clock,
    ownEnd: !world || !isIn || world.clock.paused || end === world.clock.endsAt ? 0 : end,
    team: isIn && table ? [...deskOf(record, member.world, member.seat).proposals] : [],
    notices: member.notices,
    note: member.note,
    answers: member.answers,
    drafts: member.drafts ?? { before: {}, after: {} },
    table: table && member.status !== 'asking' ? shown.at('table', table, isIn ? member.seat : 'public') : undefined,
  };
}
