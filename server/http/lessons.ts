import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
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
import { mayJoin, mayMakeLesson } from './bounds.ts';
import { GuessLimit } from './guess-limit.ts';
import { readJson, sendFile, sendJson } from './json.ts';
import { polledState } from './polled-state.ts';
import { bearerOf } from './seated.ts';
import { SlowLane } from './slow-lane.ts';
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

/** The HTTP side of lessons, below /api/lessons and /api/codes. Answers false where the address is none of these. */
export function lessonRoutes(lessons: LessonRegistry) {
  const guesses = new GuessLimit();
  const resumes = new SlowLane();

  const byCode = async (request: IncomingMessage, typed: unknown): Promise<Lesson> => {
    const code = tidyCode(String(typed ?? ''));
    const lesson = isCode(code) ? await lessons.byCode(code) : undefined;
    return lesson ?? guesses.missed(request, CLOSED);
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

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://x');
    const [, first, id = '', part = ''] = url.pathname.split('/');
    const method = request.method ?? '';
    const answer = (status: number, body: unknown) => {
      sendJson(response, status, body);
      return true;
    };
    if (first === 'codes' && method === 'GET') return answer(200, lessonByCode(await byCode(request, id)));
    if (first !== 'lessons') return false;
    switch (`${method} ${id ? 'one' : ''} ${part}`.trim()) {
      case 'POST': {
        const settings = parseLessonSettings(await readJson(request));
        if (!settings.ok) throw malformed(settings.place);
        mayMakeLesson(request);
        return answer(201, await lessons.create(settings.settings));
      }
      case 'POST one': {
        if (id !== 'host') return false;
        const { code, recovery } = parse(recoverSchema, await readJson(request));
        const keys = await lessons.recover(await byCode(request, code), tidyCode(recovery, RECOVERY_LENGTH));
        if (keys) return answer(200, keys);
        return guesses.missed(request, WRONG_RECOVERY);
      }
      case 'POST one members': {
        const { code, name, realName, key } = parse(joinSchema, await readJson(request));
        const lesson = await byCode(request, code);
        if (lesson.record.id !== id) throw CLOSED;
        if (lesson.record.stage === 'debrief' && !lesson.isKnown(key)) throw OVER;
        if (lesson.record.locked)
          throw new HttpError(403, 'lessonLocked', 'The lesson is locked. Ask your teacher to open it.');
        refuseUnfit(lesson, name);
        if (!lesson.isKnown(key)) mayJoin(request);
        return answer(201, await lessons.join(lesson, name, key, realName));
      }
      case 'POST one resume': {
        const lesson = await lessons.find(id);
        if (!lesson) throw CLOSED;
        const { resume } = parse(resumeSchema, await readJson(request));
        await resumes.turn(id);
        const member = await lessons.resume(lesson, tidyCode(resume, RESUME_LENGTH));
        if (member) return answer(200, member);
        return guesses.missed(request, WRONG_RESUME);
      }
      case 'GET one state':
        return answer(200, await state(await entered(request, id), url.searchParams.get('have') ?? ''));
      case 'POST one commands': {
        const { lesson, session } = await entered(request, id);
        const parsed = parseLessonEnvelope(await readJson(request));
        if (!parsed.ok) return answer(200, { ok: false, reason: 'malformed', place: parsed.place });
        if (session.actor === 'student') await lesson.lineOf(session.member, 0);
        return answer(200, await lesson.submit(session, parsed.envelope));
      }
      case 'GET one debrief': {
        const { lesson, session } = await entered(request, id);
        return answer(200, await debriefOf(lesson, session));
      }
      case 'GET one record': {
        const { lesson, session } = await entered(request, id);
        return answer(200, await recordOf(lesson, session));
      }
      case 'GET one portfolio': {
        const { lesson, session } = await entered(request, id);
        return answer(200, await portfoliosOf(lesson, session, Number(url.searchParams.get('member') ?? -1)));
      }
      case 'GET one replay': {
        const { lesson, session } = await entered(request, id);
        const { viewer, checkpoint } = askedCheckpoint(url);
        const world = Number(url.searchParams.get('world') ?? 0);
        return answer(200, await replayOf(lesson, session, world, viewer, checkpoint));
      }
      case 'POST one what-if': {
        const { lesson } = await entered(request, id);
        if (lesson.record.stage !== 'debrief') throw new HttpError(409, 'notOver', 'The lesson is still being played.');
        const match = lesson.tables[Number(url.searchParams.get('world') ?? 0)]?.match;
        if (!match) throw new HttpError(404, 'noSuchWorld', 'There is no such world in the lesson.');
        await answerWhatIf(match, await readJson(request), response);
        return true;
      }
      case 'GET one export.csv': {
        const lesson = await asHost(request, id);
        const separator = url.searchParams.get('separator') === 'semicolon' ? ';' : ',';
        const table = await classCsv(lesson, separator);
        sendFile(response, 'text/csv; charset=utf-8', `comity-${lesson.record.code}.csv`, table);
        return true;
      }
      case 'GET one grades.csv': {
        const lesson = await asHost(request, id);
        const separator = url.searchParams.get('separator') === 'semicolon' ? ';' : ',';
        sendFile(
          response,
          'text/csv; charset=utf-8',
          `comity-${lesson.record.code}-grades.csv`,
          gradesCsv(lesson, separator),
        );
        return true;
      }
      case 'GET one grades.xlsx': {
        const lesson = await asHost(request, id);
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        sendFile(response, type, `comity-${lesson.record.code}-grades.xlsx`, await gradesXlsx(lesson));
        return true;
      }
      case 'GET one talk':
        return answer(200, await talkLog(await asHost(request, id)));
      case 'GET one export.json': {
        const aside = await asideOf(request, id);
        if (aside) {
          const text = JSON.stringify(await lessons.salvage(aside), undefined, 2);
          sendFile(response, 'application/json; charset=utf-8', `comity-${aside.remnant.code}.json`, text);
          return true;
        }
        const lesson = await asHost(request, id);
        const text = JSON.stringify(await classLog(lesson), undefined, 2);
        sendFile(response, 'application/json; charset=utf-8', `comity-${lesson.record.code}.json`, text);
        return true;
      }
      case 'DELETE one': {
        if (await asideOf(request, id)) return answer(200, await lessons.delete(id));
        const { lesson, session } = await entered(request, id);
        if (session.actor !== 'host') throw new HttpError(403, 'hostOnly', 'Only the host of the lesson may do that.');
        return answer(200, await lessons.delete(lesson.record.id));
      }
      default:
        return false;
    }
  };
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

function lessonByCode(lesson: Lesson) {
  const { id, stage, locked, settings } = lesson.record;
  const { title, scenario, language, ownNames } = settings;
  const namesake = nickname(lesson.namesTaken(), language);
  const asksName = (lesson.record.roster ?? []).length > 0;
  return { lesson: id, title, scenario, language, stage, locked, ownNames, asksName, namesake };
}

function malformed(place: string): HttpError {
  return new HttpError(400, 'malformed', `The request is not complete: '${place}' is missing or wrong.`);
}

function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  throw malformed(v.getDotPath(parsed.issues[0]) ?? 'request');
}
