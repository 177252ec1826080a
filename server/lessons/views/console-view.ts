import type { ConsoleView, StudentWork } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';
import { complain } from '../../complain.ts';
import type { Lesson } from '../lesson.ts';
import type { Session } from '../lesson-context.ts';
import type { MemberRecord } from '../lesson-record.ts';
import { publicLesson, publicMembersOf, publicWorld } from './public-views.ts';
import type { ShownTables } from './shown-tables.ts';

/** What a host's console shows: every world's public side, who is where, and the one seat that is looked through. */
export function consoleView(lesson: Lesson, session: Session, now: number, shown: ShownTables): ConsoleView {
  const { record, tables } = lesson;
  const { actor } = session;
  const look = record.stage === 'playing' ? session.look : undefined;
  const answered = (when: 'before' | 'after') => {
    const present = record.members.filter(({ status }) => status !== 'removed');
    const given = present.flatMap(({ answers }) => Object.entries(answers[when]).filter(([, text]) => text));
    const counts: Record<string, number> = {};
    for (const [question] of given) counts[question] = (counts[question] ?? 0) + 1;
    return counts;
  };
  return {
    lesson: publicLesson(lesson),
    actor: actor === 'coHost' ? 'coHost' : 'host',
    settings: record.settings,
    members: publicMembersOf(lesson, now),
    resumes: Object.fromEntries(record.members.map(({ id, resume }) => [id, resume])),
    roster: record.roster ?? [],
    realNames: Object.fromEntries(record.members.flatMap(({ id, realName }) => (realName ? [[id, realName]] : []))),
    work: record.stage === 'debrief' ? record.members.filter(({ status }) => status !== 'removed').map(workOf) : [],
    reports: record.reports?.open ?? [],
    out: record.members
      .filter(({ status }) => status === 'removed')
      .map(({ id, name, keptOut = false }) => ({ id, name, keptOut })),
    platform: record.platform && {
      name: record.platform.name,
      roster: record.platform.memberships !== undefined,
      grades: (record.platform.lineItem ?? record.platform.lineItems) !== undefined,
    },
    worlds: record.worlds.map((_, id) => publicWorld(lesson, id, now, true)),
    views: record.worlds.map((_, id) => tables[id] && shown.at(`views[${id}]`, tables[id], 'public')),
    cards: lesson.setup.scenario.deck.map(({ id, date, effects }) => ({ id, date, effects })),
    look,
    table: look && viewThrough(lesson, look, shown),
    answered: { before: answered('before'), after: answered('after') },
  };
}

function workOf({ id, answers, grade }: MemberRecord): StudentWork {
  return { member: id, ...answers, grade: grade ?? { points: {}, comment: '' } };
}

/** What a seat sees; nothing where that cannot be made: the host must go on seeing the rest. */
function viewThrough(
  { tables }: Lesson,
  { world, seat }: NonNullable<Session['look']>,
  shown: ShownTables,
): SeatView | undefined {
  try {
    return tables[world] && shown.at('table', tables[world], seat);
  } catch (error) {
    complain(`World ${world}: seat ${seat} cannot be looked through.`, error);
    return undefined;
  }
}
