import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { platform as routes } from '../../shared/api/index.ts';
import { complain } from '../complain.ts';
import { addressOf } from '../http/address-of.ts';
import { type Handler, on, onStream, readBody } from '../http/handlers.ts';
import { bodyOf } from '../http/json.ts';
import { mayJoin } from '../http/rate-limits/requests.ts';
import { TokenBuckets } from '../http/rate-limits/token-buckets.ts';
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

/** Milliseconds that a teacher may take to set a lesson up. */
const SET_UP = 2 * 3600_000;

const given = v.pipe(v.string(), v.regex(/^[\w-]{20,64}$/));
const beginSchema = v.strictObject({ login: loginSchema, browser: given });
const enterSchema = v.strictObject({ ticket: given, browser: given });
const placeSchema = v.strictObject({ placing: given, lesson: v.pipe(v.string(), v.maxLength(40)) });

type Placing = { platform: string; launch: Launch };

/** LTI 1.3 Advantage, below /api/lti: launch, deep linking, names and roles, grades. `own`: the address of this site, with its path. */
export async function ltiHandlers(
  platforms: readonly Platform[],
  store: LtiStore,
  lessons: LessonRegistry,
  own: string,
): Promise<Handler[]> {
  const key = await toolKey(store);
  const visits = new Visits(platforms, store, new TokenCheck(), own);
  const services = new Services(key);
  /** Each visit keeps something for a while. */
  const begun = new TokenBuckets({ atOnce: 400, aSecond: 5 });

  const hosted = async (request: IncomingMessage, id: string): Promise<Lesson> => {
    const lesson = await lessons.find(id);
    if (!lesson) throw new HttpError(404, 'noSuchLesson', 'There is no such lesson. It may have been deleted.');
    const actor = lesson.sessionOf(bearerOf(request))?.actor;
    if (actor !== 'host' && actor !== 'coHost')
      throw new HttpError(403, 'hostOnly', 'Only the host of the lesson may do that.');
    return lesson;
  };

  /** Sends the browser on to our page. What it takes along stands behind the #, which no server ever sees. */
  const toPage = (response: ServerResponse, what: Record<string, string>): void => {
    const location = `${own}/lti#${new URLSearchParams(what)}`;
    response.writeHead(303, { location, 'cache-control': 'no-store', 'content-length': 0 });
    response.end();
  };

  /** A visit's first steps are whole pages to the browser, so a refusal is one, too. */
  const onPage = async (response: ServerResponse, work: () => Promise<Record<string, string>>): Promise<void> => {
    try {
      toPage(response, await work());
    } catch (error) {
      if (error instanceof HttpError) return toPage(response, { refused: error.code });
      complain('A visit from a learning platform failed.', error);
      return toPage(response, { refused: REFUSED.fault.code });
    }
  };

  const enter = async (request: IncomingMessage) => {
    const { ticket, browser } = await readBody(request, enterSchema);
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
    const { placing, lesson: id } = await readBody(request, placeSchema);
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

  const login = async (response: ServerResponse, form: () => Promise<URLSearchParams>) =>
    onPage(response, async () => {
      const login = v.safeParse(loginSchema, Object.fromEntries(await form()));
      if (!login.success) throw REFUSED.malformed;
      visits.known(login.output);
      return { login: JSON.stringify(login.output) };
    });

  return [
    on(routes.platformKeys, () => ({ keys: [key.publicKey] })),
    onStream({ method: 'GET', path: '/api/lti/login' }, ({ request, response }) =>
      login(response, async () => new URL(request.url ?? '/', own).searchParams),
    ),
    onStream({ method: 'POST', path: '/api/lti/login' }, ({ request, response }) =>
      login(response, () => formOf(request)),
    ),
    on(routes.beginVisit, async ({ request }) => {
      begun.spend(addressOf(request));
      const { login, browser } = await readBody(request, beginSchema);
      return { to: await visits.begin(login, browser) };
    }),
    onStream({ method: 'POST', path: '/api/lti/launch' }, ({ request, response }) =>
      onPage(response, async () => ({ ticket: await visits.arrive(await formOf(request)) })),
    ),
    on(routes.enterVisit, ({ request }) => enter(request)),
    on(routes.placeLesson, ({ request }) => place(request)),
    on(routes.takeRoster, async ({ request, blanks }) => {
      const lesson = await hosted(request, blanks.lesson);
      return takeRoster(lesson, platformFor(lesson), services);
    }),
    on(routes.sendGrades, async ({ request, blanks }) => {
      const lesson = await hosted(request, blanks.lesson);
      return sendGrades(lesson, platformFor(lesson), services);
    }),
  ];
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await bodyOf(request)).toString('utf8'));
}
