import { platform, type ReplyOf } from '../../shared/api/index.ts';
import { readKept, tabStore } from '../app/device-store.ts';
import { call } from './call.ts';
import { newKey } from './joining-key.ts';
import { keepLesson, keptLesson } from './lessons-kept.ts';

/*
 * Lessons that stand in a course of a learning platform (LTI). What a visit needs of this tab is kept in it alone: its secret
 * until it is over, and what a teacher is to place until the lesson is set up.
 */
const VISIT = 'comity.visit';
const PLACING = 'comity.placing';

type Entered = ReplyOf<typeof platform.enterVisit>;
/** A lesson is to be set up for this course. */
export type Placing = Omit<Extract<Entered, { as: 'placing' }>, 'as'>;
/** What goes back to the platform, as a form. */
export type PlatformReturn = NonNullable<ReplyOf<typeof platform.placeLesson>['back']>;
export type SentGrades = ReplyOf<typeof platform.sendGrades>;

/** Where to go, so that the platform says who one is. From here on this tab has a secret, by which the way back is known as its own. */
export async function beginVisit(login: string): Promise<string> {
  const browser = newKey();
  tabStore.set(VISIT, browser);
  return (await call(platform.beginVisit, {}, { body: { login: JSON.parse(login), browser } })).to;
}

/** Uses the ticket that the platform's answer has brought; keeps what it opens, and answers the address of that page. */
export async function endVisit(ticket: string): Promise<string> {
  const browser = tabStore.get(VISIT) ?? newKey();
  tabStore.remove(VISIT);
  const entered = await call(platform.enterVisit, {}, { body: { ticket, browser } });
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
  const key = keptLesson(lesson, 'host')?.key ?? '';
  const { back } = await call(platform.placeLesson, {}, { body: { placing: placing.placing, lesson }, key });
  forgetPlacing();
  return back;
}

/** Lessons that are set up in this tab from now on are for no course. */
export function forgetPlacing(): void {
  tabStore.remove(PLACING);
}

/** Has the server read the class list of the lesson's course. */
export function takeRoster(lesson: string, key: string): Promise<ReplyOf<typeof platform.takeRoster>> {
  return call(platform.takeRoster, { lesson }, { body: {}, key });
}

/** Has the server send every student's points to the gradebook of the lesson's course. */
export function sendGrades(lesson: string, key: string): Promise<SentGrades> {
  return call(platform.sendGrades, { lesson }, { body: {}, key });
}
