import { type ProjectorView, QUIZ } from '../../../shared/lesson/index.ts';
import type { Lesson } from '../lesson.ts';
import { publicLesson, publicMembersOf, publicWorld } from './public-views.ts';
import type { ShownTables } from './shown-tables.ts';

/** What the whole class may see on the projector: public facts only, names only if the host shows them. */
export function projectorView(lesson: Lesson, now: number, shown: ShownTables): ProjectorView {
  const { settings, worlds } = lesson.record;
  const { namesOnProjector, students, crew: teamSize, plan } = settings;
  return {
    lesson: publicLesson(lesson),
    settings: { namesOnProjector, students, worlds: settings.worlds, crew: teamSize, plan },
    members: publicMembersOf(lesson, now)
      .filter(({ status }) => status !== 'asking')
      .map(({ id, name, world, seat, here }) => ({ id, name: namesOnProjector ? name : '', world, seat, here })),
    worlds: worlds.map((_, id) => publicWorld(lesson, id, now, false)),
    views: worlds.map((_, id) => lesson.tables[id] && shown.at(`views[${id}]`, lesson.tables[id], 'public')),
    quiz: lesson.record.stage === 'debrief' ? quizSent(lesson) : [],
  };
}

function quizSent({ record }: Lesson): ProjectorView['quiz'] {
  return record.members
    .filter(({ status }) => status !== 'removed')
    .map(({ answers }) => ({ before: answers.before[QUIZ], after: answers.after[QUIZ] }))
    .filter(({ before, after }) => before || after)
    .sort((a, b) => `${a.before}/${a.after}`.localeCompare(`${b.before}/${b.after}`));
}
