import type { LessonCommand } from '../../../shared/lesson/index.ts';
import type { LessonContext, Session } from '../lesson-context.ts';

/** Carries out one kind of command. Answers the code of the reason where it cannot be, and has then changed nothing. */
type Handler<C> = (
  lesson: LessonContext,
  command: C,
  session: Session,
  envelope: string,
) => Promise<string | undefined> | string | undefined;

export type Handlers<K extends LessonCommand['kind']> = {
  [P in K]: Handler<Extract<LessonCommand, { kind: P }>>;
};
