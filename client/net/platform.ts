import { readKept, tabStore } from '../app/device-store.ts';
import { ask } from './http.ts';
import { newKey } from './joining-key.ts';
import { keepLesson, keptLesson } from './lessons-kept.ts';

/*
 * Lessons that stand in a course of a learning platform (LTI). What a visit needs of this tab is kept in it alone: its secret
 * until it is over, and what a teacher is to place until the lesson is set up.
 */
const VISIT = 'comity.visit';
const PLACING = 'comity.placing';

/** A lesson is to be set up for this course. */
export type Placing = { placing: string; platform: string; course: string };
/** What goes back to the platform, as a form. */
export type PlatformReturn = { url: string; jwt: string };
export type SentGrades = { sent: number; ungraded: number; unknown: number; failed: string[] };

type Entered =
  | { as: 'student'; lesson: string; code: string; title: string; key: string; name: string; resume: string }
  | { as: 'host' | 'coHost'; lesson: string; code: string; title: string; key: string; projectorKey: string }
  | ({ as: 'placing' } & Placing);

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

/** Where to go, so that the platform says who one is. From here on this tab has a secret, by which the way back is known as its own. */
export async function beginVisit(login: string): Promise<string> {
  const browser = newKey();
  tabStore.set(VISIT, browser);
  const { to } = (await ask('/api/lti/begin', post({ login: JSON.parse(login), browser }))) as { to: string };
  return to;
}

/** Uses the ticket that the platform's answer has brought; keeps what it opens, and answers the address of that page. */
export async function endVisit(ticket: string): Promise<string> {
  const browser = tabStore.get(VISIT) ?? newKey();
  tabStore.remove(VISIT);
  const entered = (await ask('/api/lti/enter', post({ ticket, browser }))) as Entered;
  if (entered.as === 'placing') {
    tabStore.set(PLACING, JSON.stringify(entered satisfies Placing));
    return '/host';
  }
  keepLesson({ ...keptLesson(entered.lesson, entered.as), ...entered });
  return `${entered.as === 'student' ? '/class' : '/host'}/${entered.lesson}`;
}

/** The course that this tab is to set a lesson up for, if any. */
export function placingHere(): Placing | undefined {
  return readKept<Placing | undefined>(tabStore, PLACING, undefined);
}

/** The lesson of this device's host now stands in that course. Answers what the platform is still to be told, if anything. */
export async function placeLesson(lesson: string, placing: Placing): Promise<PlatformReturn | undefined> {
  const authorization = `Bearer ${keptLesson(lesson, 'host')?.key ?? ''}`;
  const body = post({ placing: placing.placing, lesson });
  const { back } = (await ask('/api/lti/place', { ...body, headers: { authorization } })) as { back?: PlatformReturn };
  forgetPlacing();
  return back;
}

/** Lessons that are set up in this tab from now on are for no course. */
export function forgetPlacing(): void {
  tabStore.remove(PLACING);
}

/** Has the server read the class list of the lesson's course. */
export async function takeRoster(lesson: string, key: string): Promise<{ names: number; nameless: number }> {
  return (await asHost(lesson, key, 'roster')) as { names: number; nameless: number };
}

/** Has the server send every student's points to the gradebook of the lesson's course. */
export async function sendGrades(lesson: string, key: string): Promise<SentGrades> {
  return (await asHost(lesson, key, 'grades')) as SentGrades;
}

function asHost(lesson: string, key: string, what: string): Promise<unknown> {
  return ask(`/api/lti/lessons/${lesson}/${what}`, { ...post({}), headers: { authorization: `Bearer ${key}` } });
}
