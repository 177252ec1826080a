import type { LessonCommand, LessonReason } from '../../../shared/lesson/index.ts';
import type { LessonContext, Session } from '../lesson-context.ts';

/** Carries out one kind of command. Answers the reason where it cannot be, and has then changed nothing. */
type Handler<C> = (
  lesson: LessonContext,
  command: C,
  session: Session,
  envelope: string,
) => Promise<LessonReason | undefined> | LessonReason | undefined;

export type Handlers<K extends LessonCommand['kind']> = {
  [P in K]: Handler<Extract<LessonCommand, { kind: P }>>;
};
