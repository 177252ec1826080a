import type { LessonPortfolios, Portfolio } from '../../shared/lesson/index.ts';
import { HttpError } from '../http-error.ts';
import type { Lesson } from './lesson.ts';
import type { Session } from './lesson-context.ts';
import type { MemberRecord } from './lesson-record.ts';

/** What a student did and wrote, once the lesson has been played: the own one for students; of one student, or of everyone, for hosts. */
export async function portfoliosOf(lesson: Lesson, session: Session, asked: number): Promise<LessonPortfolios> {
  const { record } = lesson;
  if (record.stage !== 'debrief') throw new HttpError(409, 'notOver', 'The lesson is still being played.');
  const isHost = session.actor === 'host' || session.actor === 'coHost';
  if (!isHost && session.actor !== 'student')
    throw new HttpError(403, 'hostOnly', 'Only a student of the lesson or its host may do that.');
  const wanted = isHost ? asked : session.member;
  const members = record.members.filter(
    ({ id, status }) => status !== 'removed' && status !== 'asking' && (wanted < 0 || id === wanted),
  );
  if (members.length === 0 && wanted >= 0)
    throw new HttpError(404, 'noSuchMember', 'There is no such student in the lesson.');
  const choices = await Promise.all(lesson.tables.map(({ match }) => match.choices()));
  return {
    title: record.settings.title,
    created: record.created,
    portfolios: members.map((member) => portfolioOf(member, choices[member.world] ?? [], isHost)),
  };
}

function portfolioOf(
  { id, name, realName = '', world, seat, answers, grade }: MemberRecord,
  choices: Portfolio['choices'],
  isHost: boolean,
): Portfolio {
  return {
    member: id,
    name,
    realName: isHost ? realName : '',
    world,
    seat,
    choices: choices.filter(({ author }) => author === id),
    answers,
    grade: isHost ? grade : undefined,
  };
}
