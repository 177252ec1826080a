import { type LessonDebrief, worldName } from '../../shared/lesson/index.ts';
import type { TimelineEntry, Viewer } from '../../shared/model/index.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { HttpError } from '../http-error.ts';
import type { Replay } from '../match/match.ts';
import { steadyNow } from '../steady-now.ts';
import type { Lesson } from './lesson.ts';
import type { Session } from './lesson-context.ts';
import { publicMembersOf } from './views/public-views.ts';

/** All worlds of a lesson that has been played to its end; the AI's reasons only for one's own world. */
export async function debriefOf(lesson: Lesson, session: Session): Promise<LessonDebrief> {
  const { record, tables } = lesson;
  if (record.stage !== 'debrief') throw new HttpError(409, 'notOver', 'The lesson is still being played.');
  const member = lesson.memberOf(session.member);
  const you = member && member.seat >= 0 ? { world: member.world, seat: member.seat } : undefined;
  const publicMembers = publicMembersOf(lesson, steadyNow());
  const shown = session.actor !== 'projector' || record.settings.namesOnProjector;
  const worlds = await Promise.all(
    record.worlds.map(async ({ left }, id) => {
      const debrief = await tables[id]?.match.debrief(you?.world === id ? you.seat : -1);
      if (!debrief) return [];
      const members = publicMembers
        .filter(({ world }) => world === id)
        .map((publicMember) => (shown ? publicMember : { ...publicMember, name: '' }));
      const ai = you?.world === id || session.actor === 'host' || session.actor === 'coHost' ? debrief.ai : [];
      return [{ id, name: worldName(id), members, left, debrief: { ...debrief, ai } }];
    }),
  );
  const { title, language = FIRST_LANGUAGE, plan } = record.settings;
  return { title, language, plan, you, worlds: worlds.flat(), lastRound: record.replan?.lastRound ?? 0 };
}

/** What a student's seat has seen of the game so far, phase by phase; whoever has none, what is public. */
export async function recordOf(lesson: Lesson, { member: id }: Session): Promise<TimelineEntry[]> {
  const member = lesson.memberOf(id);
  const table = lesson.tables[member?.world ?? 0];
  if (!table) return [];
  return table.match.phasesSeenBy(member?.status === 'in' && member.seat >= 0 ? member.seat : 'public');
}

/** A past checkpoint through anybody's eyes: for hosts at any time, for the others once all is open. */
export async function replayOf(
  lesson: Lesson,
  { actor }: Session,
  world: number,
  viewer: Viewer,
  checkpoint: number,
): Promise<Replay> {
  const isHost = actor === 'host' || actor === 'coHost';
  if (!isHost && lesson.record.stage !== 'debrief')
    throw new HttpError(409, 'notOver', 'The lesson is still being played.');
  const match = lesson.tables[world]?.match;
  // The debrief's eyes see secrets of the end: while the game runs even a host looks through seats only.
  if (viewer === 'debrief' && match && !match.isOver)
    throw new HttpError(409, 'notOver', 'The whole truth opens when the game is over.');
  const replay = await match?.replay(viewer, checkpoint);
  if (!replay) throw new HttpError(404, 'noSuchMoment', 'There is no such moment in that world.');
  return replay;
}
