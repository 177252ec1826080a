import type { ConsoleView, ProjectorView, StudentView } from '../../../shared/lesson/index.ts';
import { steadyNow } from '../../steady-now.ts';
import type { Lesson } from '../lesson.ts';
import type { Session } from '../lesson-context.ts';
import { consoleView } from './console-view.ts';
import { projectorView } from './projector-view.ts';
import { ShownTables } from './shown-tables.ts';
import { studentView } from './student-view.ts';

/**
 * All that a session may see of its lesson now; undefined for a student who was removed. `tables`: what the page knows of
 * its tables.
 */
export function lessonViewOf(
  lesson: Lesson,
  session: Session,
  tables = new ShownTables(),
): ConsoleView | ProjectorView | StudentView | undefined {
  const now = steadyNow();
  switch (session.actor) {
    case 'host':
    case 'coHost':
      return consoleView(lesson, session, now, tables);
    case 'projector':
      return projectorView(lesson, now, tables);
    case 'student': {
      const member = lesson.memberOf(session.member);
      return member && studentView(lesson, member, session, now, tables);
    }
    case 'nobody':
      return undefined;
  }
}
