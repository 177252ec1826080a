import type { LessonCommand } from '../../../shared/lesson/index.ts';
import type { Lesson, Session } from '../lesson.ts';

/** Carries out one kind of command. Answers the code of the reason where it cannot be, and has then changed nothing. */
type Handler<C> = (
  lesson: Lesson,
  command: C,
  session: Session,
  envelope: string,
) => Promise<string | undefined> | string | undefined;

export type Handlers<K extends LessonCommand['kind']> = {
  [P in K]: Handler<Extract<LessonCommand, { kind: P }>>;
};
