import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { entry, lessons as routes } from '../../shared/api/index.ts';
import { isCode, isName, RECOVERY_LENGTH, RESUME_LENGTH, tidyCode, tidyName } from '../../shared/lesson/index.ts';
import { parseLessonEnvelope, parseLessonSettings } from '../../shared/wire/index.ts';
import { isUnfit } from '../content/unfit-names.ts';
import { HttpError } from '../http-error.ts';
import { debriefOf, recordOf, replayOf } from '../lessons/debrief.ts';
import { classCsv } from '../lessons/export/csv.ts';
import { gradesCsv, gradesXlsx } from '../lessons/export/grades.ts';
import { classLog } from '../lessons/export/log.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { LessonAside } from '../lessons/lesson-aside.ts';
import type { Session } from '../lessons/lesson-context.ts';
import type { LessonRegistry } from '../lessons/lesson-registry.ts';
import { nickname } from '../lessons/nicknames.ts';
import { portfoliosOf } from '../lessons/portfolio.ts';
import { talkLog } from '../lessons/talk-log.ts';
import { lessonViewOf } from '../lessons/views/index.ts';
import { isToken } from '../seats/token.ts';
import { askedCheckpoint } from './asked-checkpoint.ts';
import { type Handler, malformed, on, onStream, readBody } from './handlers.ts';
import { readJson, sendFile } from './json.ts';
import { polledState } from './polled-state.ts';
import { CodeThrottle } from './rate-limits/code-throttle.ts';
import { mayJoin, mayMakeLesson } from './rate-limits/requests.ts';
import { WrongCodeLimit } from './rate-limits/wrong-codes.ts';
import { bearerOf } from './seated.ts';
import { answerWhatIf } from './what-if.ts';

const CLOSED = new HttpError(404, 'noSuchLesson', 'There is no lesson with that code. Check it with your teacher.');

const WRONG_RECOVERY = new HttpError(401, 'wrongRecovery', 'That recovery code does not open this lesson.');
const WRONG_RESUME = new HttpError(401, 'wrongResume', 'That resume code belongs to nobody in this lesson.');
const OVER = new HttpError(403, 'lessonOver', 'The game is over: nobody new can come in. Ask your teacher.');

const OUT = {
  removed: new HttpError(403, 'removed', 'Your teacher took this device out of the lesson. You can join anew.'),
  keptOut: new HttpError(403, 'keptOut', 'Your teacher does not let this device in. Talk to your teacher.'),
};

/** Why a key opens no place. */
function noPlace(lesson: Lesson, key: string): HttpError {
  const why = lesson.whyOut(key);
  return why ? OUT[why] : new HttpError(401, 'notYourLesson', 'This device has no place in that lesson.');
}

/** As people type and paste: with room for a whole link or a sentence. */
const typed = v.pipe(v.string(), v.maxLength(300));
const joinSchema = v.strictObject({
  code: typed,
  name: v.optional(typed, ''),
  /** For the teacher alone, where there is a roster. */
  realName: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
  /** The secret that the device made for itself, so that a second try finds the first. */
  key: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/))),
});
const resumeSchema = v.strictObject({ resume: typed });
const recoverSchema = v.strictObject({ code: typed, recovery: typed });

/** The HTTP side of lessons, below /api/lessons and /api/codes. */
export function lessonHandlers(lessons: LessonRegistry): Handler[] {
  const wrongCodes = new WrongCodeLimit();
  const resumeCodes = new CodeThrottle();

  const byCode = async (request: IncomingMessage, typed: unknown): Promise<Lesson> => {
    const code = tidyCode(String(typed ?? ''));
    const lesson = isCode(code) ? await lessons.byCode(code) : undefined;
    return lesson ?? wrongCodes.missed(request, CLOSED);
  };

  const entered = async (request: IncomingMessage, id: string): Promise<{ lesson: Lesson; session: Session }> => {
    const lesson = await lessons.find(id);
    if (!lesson) throw new HttpError(404, 'noSuchLesson', 'There is no such lesson. It may have been deleted.');
    const session = lesson.sessionOf(bearerOf(request));
    if (!session) throw noPlace(lesson, bearerOf(request));
    return { lesson, session };
  };

  const asHost = async (request: IncomingMessage, id: string): Promise<Lesson> => {
    const { lesson, session } = await entered(request, id);
    if (session.actor !== 'host' && session.actor !== 'coHost')
      throw new HttpError(403, 'hostOnly', 'Only the host of the lesson may do that.');
    return lesson;
  };

  /** A lesson that is set aside, for its host. */
  const asideOf = async (request: IncomingMessage, id: string): Promise<LessonAside | undefined> => {
    try {
      await lessons.find(id);
      return undefined;
    } catch (error) {
      if (error instanceof LessonAside && isToken(bearerOf(request), error.remnant.hostKey)) return error;
      throw error;
    }
  };

  const separatorOf = (asked: string) => (asked === 'semicolon' ? ';' : ',');

  return [
    on(entry.lessonByCode, async ({ request, blanks }) => lessonFound(await byCode(request, blanks.code))),
    on(entry.hostLesson, async ({ request }) => {
      const settings = parseLessonSettings(await readJson(request));
      if (!settings.ok) throw malformed(settings.place);
      mayMakeLesson(request);
      return lessons.create(settings.settings);
    }),
    on(entry.recoverLesson, async ({ request }) => {
      const { code, recovery } = await readBody(request, recoverSchema);
      const keys = await lessons.recover(await byCode(request, code), tidyCode(recovery, RECOVERY_LENGTH));
      return keys ?? wrongCodes.missed(request, WRONG_RECOVERY);
    }),
    on(entry.joinLesson, async ({ request, blanks }) => {
      const { code, name, realName, key } = await readBody(request, joinSchema);
      const lesson = await byCode(request, code);
      if (lesson.record.id !== blanks.lesson) throw CLOSED;
      if (lesson.record.stage === 'debrief' && !lesson.isKnown(key)) throw OVER;
      if (lesson.record.locked)
        throw new HttpError(403, 'lessonLocked', 'The lesson is locked. Ask your teacher to open it.');
      refuseUnfit(lesson, name);
      if (!lesson.isKnown(key)) mayJoin(request);
      return lessons.join(lesson, name, key, realName);
    }),
    on(entry.resumeLesson, async ({ request, blanks }) => {
      const lesson = await lessons.find(blanks.lesson);
      if (!lesson) throw CLOSED;
      const { resume } = await readBody(request, resumeSchema);
      await resumeCodes.turn(blanks.lesson);
      const member = await lessons.resume(lesson, tidyCode(resume, RESUME_LENGTH));
      return member ?? wrongCodes.missed(request, WRONG_RESUME);
    }),
    on(routes.lessonState, async ({ request, blanks, question }) =>
      state(await entered(request, blanks.lesson), question('have')),
    ),
    on(routes.lessonCommands, async ({ request, blanks }) => {
      const { lesson, session } = await entered(request, blanks.lesson);
      const parsed = parseLessonEnvelope(await readJson(request));
      if (!parsed.ok) return { ok: false, reason: 'malformed', place: parsed.place };
      if (session.actor === 'student') await lesson.lineOf(session.member, 0);
      return lesson.submit(session, parsed.envelope);
    }),
    on(routes.lessonDebrief, async ({ request, blanks }) => {
      const { lesson, session } = await entered(request, blanks.lesson);
      return debriefOf(lesson, session);
    }),
    on(routes.lessonRecord, async ({ request, blanks }) => {
      const { lesson, session } = await entered(request, blanks.lesson);
      return recordOf(lesson, session);
    }),
    on(routes.lessonPortfolios, async ({ request, blanks, question }) => {
      const { lesson, session } = await entered(request, blanks.lesson);
      return portfoliosOf(lesson, session, Number(question('member') || -1));
    }),
    on(routes.lessonReplay, async ({ request, blanks, question }) => {
      const { lesson, session } = await entered(request, blanks.lesson);
      const { viewer, checkpoint } = askedCheckpoint(question);
      return replayOf(lesson, session, Number(question('world')), viewer, checkpoint);
    }),
    onStream(routes.lessonWhatIf, async ({ request, response, blanks, question }) => {
      const { lesson } = await entered(request, blanks.lesson);
      if (lesson.record.stage !== 'debrief') throw new HttpError(409, 'notOver', 'The lesson is still being played.');
      const match = lesson.tables[Number(question('world'))]?.match;
      if (!match) throw new HttpError(404, 'noSuchWorld', 'There is no such world in the lesson.');
      await answerWhatIf(match, await readJson(request), response);
    }),
    on(routes.lessonTalk, async ({ request, blanks }) => talkLog(await asHost(request, blanks.lesson))),
    on(routes.deleteLesson, async ({ request, blanks }) => {
      if (await asideOf(request, blanks.lesson)) return lessons.delete(blanks.lesson);
      const { lesson, session } = await entered(request, blanks.lesson);
      if (session.actor !== 'host') throw new HttpError(403, 'hostOnly', 'Only the host of the lesson may do that.');
      return lessons.delete(lesson.record.id);
    }),
    onStream(fileOf('export.csv'), async ({ request, response, blanks, question }) => {
      const lesson = await asHost(request, blanks.lesson);
      const table = await classCsv(lesson, separatorOf(question('separator')));
      sendFile(response, 'text/csv; charset=utf-8', `comity-${lesson.record.code}.csv`, table);
    }),
    onStream(fileOf('grades.csv'), async ({ request, response, blanks, question }) => {
      const lesson = await asHost(request, blanks.lesson);
      const table = gradesCsv(lesson, separatorOf(question('separator')));
      sendFile(response, 'text/csv; charset=utf-8', `comity-${lesson.record.code}-grades.csv`, table);
    }),
    onStream(fileOf('grades.xlsx'), async ({ request, response, blanks }) => {
      const lesson = await asHost(request, blanks.lesson);
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      sendFile(response, type, `comity-${lesson.record.code}-grades.xlsx`, await gradesXlsx(lesson));
    }),
    onStream(fileOf('export.json'), async ({ request, response, blanks }) => {
      const aside = await asideOf(request, blanks.lesson);
      const lesson = aside ? undefined : await asHost(request, blanks.lesson);
      const code = aside?.remnant.code ?? lesson?.record.code;
      const log = aside ? await lessons.salvage(aside) : lesson && (await classLog(lesson));
      const text = JSON.stringify(log, undefined, 2);
      sendFile(response, 'application/json; charset=utf-8', `comity-${code}.json`, text);
    }),
  ];
}

/** A file of the lesson that its host may keep. */
function fileOf(name: string) {
  return { method: 'GET', path: `/api/lessons/:lesson/${name}` } as const;
}

/** The polling fallback: all that the session sees, or only its hash where the asker has it already. */
async function state({ lesson, session }: { lesson: Lesson; session: Session }, have: string) {
  if (session.actor === 'student') await lesson.lineOf(session.member, 0);
  const view = lessonViewOf(lesson, session);
  if (!view) throw new HttpError(401, 'notYourLesson', 'This device has no place in that lesson.');
  return polledState(view, have);
}

/** Own names must be names, and such as a school would show. An empty one asks for one of ours. */
function refuseUnfit({ record }: Lesson, name: string): void {
  if (!record.settings.ownNames || name.trim() === '') return;
  const tidy = tidyName(name);
  if (!isName(tidy)) throw new HttpError(422, 'noName', 'A name needs at least one letter or figure that can be seen.');
  if (isUnfit(tidy)) throw new HttpError(422, 'unfitName', 'That name cannot be shown in class. Choose another one.');
}

function lessonFound(lesson: Lesson) {
  const { id, stage, locked, settings } = lesson.record;
  const { title, scenario, language, ownNames } = settings;
  const namesake = nickname(lesson.namesTaken(), language);
  const asksName = (lesson.record.roster ?? []).length > 0;
  return { lesson: id, title, scenario, language, stage, locked, ownNames, asksName, namesake };
}
