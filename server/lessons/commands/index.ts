import type { LessonCommand, LessonReason } from '../../../shared/lesson/index.ts';
import type { LessonAnswer, LessonContext, Session } from '../lesson-context.ts';
import { debriefing } from './debriefing.ts';
import type { Handlers } from './handlers.ts';
import { lobby } from './lobby.ts';
import { running } from './running.ts';
import { student } from './student.ts';
import { teaching } from './teaching.ts';

const HANDLERS: Handlers<LessonCommand['kind']> = { ...lobby, ...teaching, ...running, ...debriefing, ...student };

/** Carries out a command of somebody who may give it; `envelope` is the same for each try. */
export async function carryOut<C extends LessonCommand>(
  lesson: LessonContext,
  session: Session,
  command: C,
  envelope: string,
): Promise<LessonAnswer> {
  const handler = HANDLERS[command.kind] as unknown as (
    lesson: LessonContext,
    command: C,
    session: Session,
    envelope: string,
  ) => Promise<LessonReason | undefined> | LessonReason | undefined;
  const reason = await handler(lesson, command, session, envelope);
  return reason ? { ok: false, reason } : { ok: true };
}
