import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { complain } from '../complain.ts';
import { addressOf } from '../http/address-of.ts';
import { Allowance } from '../http/allowance.ts';
import { mayJoin } from '../http/bounds.ts';
import { bodyOf, readJson, sendJson } from '../http/json.ts';
import { bearerOf } from '../http/seated.ts';
import { HttpError } from '../http-error.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { LessonRegistry } from '../lessons/lesson-registry.ts';
import { linkTo, type Return } from './deep-linking.ts';
import { enterAsHost, enterAsStudent, isPlacedIn, lessonOf, linkName, placeIn, placeOf } from './entry.ts';
import { sendGrades } from './grades.ts';
import type { Launch } from './launch.ts';
import type { LtiStore } from './lti-store.ts';
import { isOn, keyOf, type Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import { takeRoster } from './roster.ts';
import { Services } from './services.ts';
import { toolKey } from './tool-key.ts';
import { TokenCheck } from './verify.ts';
import { loginSchema, secret, Visits } from './visits.ts';

/** Answers false where the address is none of these. */
export type MoreRoutes = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Milliseconds that a teacher may take to set a lesson up. */
const SET_UP = 2 * 3600_000;

const given = v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/));
const beginSchema = v.strictObject({ login: loginSchema, browser: given });
const enterSchema = v.strictObject({ ticket: given, browser: given });
const placeSchema = v.strictObject({ placing: given, lesson: v.pipe(v.string(), v.maxLength(40)) });

type Placing = { platform: string; launch: Launch };

/** LTI 1.3 Advantage, below /api/lti: launch, deep linking, names and roles, grades. `own`: the address of this site, with its path. */
export async function ltiRoutes(
  platforms: readonly Platform[],
  store: LtiStore,
  lessons: LessonRegistry,
  own: string,
): Promise<MoreRoutes> {
  const key = await toolKey(store);
  const visits = new Visits(platforms, store, new TokenCheck(), own);
  const services = new Services(key);
  /** Each visit keeps something for a while. */
  const begun = new Allowance({ atOnce: 400, aSecond: 5 });

  const hosted = async (request: IncomingMessage, id: string): Promise<Lesson> => {
    const lesson = await lessons.find(id);
    if (!lesson) throw new HttpError(404, 'noSuchLesson', 'There is no such lesson. It may have been deleted.');
    const actor = lesson.sessionOf(bearerOf(request))?.actor;
    if (actor !== 'host' && actor !== 'coHost')
      throw new HttpError(403, 'hostOnly', 'Only the host of the lesson may do that.');
    return lesson;
  };

  /** Sends the browser on to our page. What it takes along stands behind the #, which no server ever sees. */
  const toPage = (response: ServerResponse, what: Record<string, string>): true => {
    const location = `${own}/lti#${new URLSearchParams(what)}`;
    response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': 0 });
    response.end();
    return true;
  };

  /** A visit's first steps are whole pages to the browser, so a refusal is one, too. */
  const onPage = async (response: ServerResponse, work: () => Promise<Record<string, string>>): Promise<true> => {
    try {
      return toPage(response, await work());
    } catch (error) {
      if (error instanceof HttpError) return toPage(response, { refused: error.code });
      complain('A visit from a learning platform failed.', error);
      return toPage(response, { refused: REFUSED.fault.code });
    }
  };

  const enter = async (request: IncomingMessage) => {
    const { ticket, browser } = parse(enterSchema, await readJson(request));
    const { platform: key, launch } = await visits.look(ticket, browser);
    const platform = visits.platformOf(key);
    const { role, choosing } = launch;
    if (!role) throw REFUSED.noRole;
    if (choosing && role === 'student') throw REFUSED.teachersOnly;
    if (choosing && !isOn(platform, choosing.returnUrl)) throw REFUSED.foreignAddress;
    // Before the ticket is used: should another process hold the lesson, that one uses it.
    const lesson = await lessonOf(lessons, store, platform, launch);
    if (role === 'student') mayJoin(request);
    await visits.use(ticket);
    if (lesson && role === 'student') return enterAsStudent(lessons, lesson, launch);
    if (role === 'student') throw REFUSED.noLesson;
    if (lesson) return enterAsHost(lessons, lesson, platform, launch);
    const placing = secret();
    // Who the teacher is matters no more.
    const kept: Placing = { platform: key, launch: { ...launch, user: '', name: '', givenName: '' } };
    await visits.keep('placing', placing, kept, SET_UP);
    return { as: 'placing' as const, placing, platform: platform.name, course: launch.course.title };
  };

  /** The lesson stands in the course from now on; where a teacher is choosing, the platform still has to be told. */
  const place = async (request: IncomingMessage): Promise<{ back?: Return }> => {
    const { placing, lesson: id } = parse(placeSchema, await readJson(request));
    const lesson = await hosted(request, id);
    const kept = await visits.taken<Placing>('placing', placing);
    if (!kept) throw REFUSED.used;
    const platform = visits.platformOf(kept.platform);
    const { launch } = kept;
    // Its students are users of that other course: their points must not go to users of this one.
    if (lesson.record.platform && !isPlacedIn(lesson, platform, launch)) throw REFUSED.placedElsewhere;
    await lesson.change(() => {
      lesson.record.platform = placeOf(platform, launch);
    });
    if (launch.link) await store.place(linkName(platform, launch), id);
    const { choosing } = launch;
    return choosing ? { back: await linkTo(lesson.record, { ...launch, choosing }, platform, key, own) } : {};
  };

  const platformFor = (lesson: Lesson): Platform => visits.platformOf(keyOf(placeIn(lesson)));

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const [, first, what = '', id = '', part = ''] = url.pathname.split('/');
    if (first !== 'lti') return false;
    const answer = (body: unknown): true => {
      sendJson(response, 200, body);
      return true;
    };
    switch (`${request.method} ${what} ${part}`.trim()) {
      case 'GET keys':
        return answer({ keys: [key.publicKey] });
      case 'GET login':
      case 'POST login':
        return onPage(response, async () => {
          const form = request.method === 'GET' ? url.searchParams : await formOf(request);
          const login = v.safeParse(loginSchema, Object.fromEntries(form));
          if (!login.success) throw REFUSED.malformed;
          visits.known(login.output);
          return { login: JSON.stringify(login.output) };
        });
      case 'POST begin': {
        begun.spend(addressOf(request));
        const { login, browser } = parse(beginSchema, await readJson(request));
        return answer({ to: await visits.begin(login, browser) });
      }
      case 'POST launch':
        return onPage(response, async () => ({ ticket: await visits.arrive(await formOf(request)) }));
      case 'POST enter':
        return answer(await enter(request));
      case 'POST place':
        return answer(await place(request));
      case 'POST lessons roster': {
        const lesson = await hosted(request, id);
        return answer(await takeRoster(lesson, platformFor(lesson), services));
      }
      case 'POST lessons grades': {
        const lesson = await hosted(request, id);
        return answer(await sendGrades(lesson, platformFor(lesson), services));
      }
      default:
        return false;
    }
  };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await bodyOf(request)).toString('utf8'));
}

function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? 'request';
  throw new HttpError(400, 'malformed', `The request is not complete: '${place}' is missing or wrong.`);
}
