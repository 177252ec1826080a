import { isUnfit } from '../content/unfit-names.ts';
import { HttpError } from '../http-error.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { PlatformPlace } from '../lessons/lesson-record.ts';
import type { LessonRegistry } from '../lessons/lesson-registry.ts';
import { hashToken, newToken } from '../seats/token.ts';
import type { Launch } from './launch.ts';
import type { LtiStore } from './lti-store.ts';
import type { Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import { shownName } from './roster.ts';

const LOCKED = new HttpError(403, 'lessonLocked', 'The lesson is locked. Ask your teacher to open it.');
const OVER = new HttpError(403, 'lessonOver', 'The game is over: nobody new can come in. Ask your teacher.');
const KEPT_OUT = new HttpError(403, 'keptOut', 'Your teacher does not let this device in. Talk to your teacher.');

/** What the link of a course is known by; tells nothing of the course to whoever reads it. */
export function linkName({ issuer, clientId }: Platform, { deployment, link }: Launch): string {
  return hashToken(JSON.stringify([issuer, clientId, deployment, link ?? '']));
}

/** What a lesson remembers of where it stands. */
export function placeOf(platform: Platform, launch: Launch): PlatformPlace {
  const { issuer, clientId, name } = platform;
  const { deployment, course, link, lineItem, lineItems, memberships } = launch;
  return { issuer, clientId, name, deployment, course: course.id, link, lineItem, lineItems, memberships };
}

/**
 * The lesson that a visit leads to: the one that was set up for the link, or the one that the link was made for. That one
 * counts in its own course alone: whoever may write links elsewhere must not come into it by naming it.
 */
export async function lessonOf(
  lessons: LessonRegistry,
  store: LtiStore,
  platform: Platform,
  launch: Launch,
): Promise<Lesson | undefined> {
  if (!launch.link) return undefined;
  const id = (await store.lessonAt(linkName(platform, launch))) ?? launch.lesson;
  const lesson = id ? await lessons.find(id) : undefined;
  return lesson && isPlacedIn(lesson, platform, launch) ? lesson : undefined;
}

/** Whether a lesson stands in the course that a visit comes from. */
export function isPlacedIn(
  { record }: Lesson,
  { issuer, clientId }: Platform,
  { deployment, course }: Launch,
): boolean {
  const { platform: place } = record;
  return (
    place?.issuer === issuer &&
    place.clientId === clientId &&
    place.deployment === deployment &&
    place.course === course.id
  );
}

/** A student of the course comes in: as somebody new, or back to their own place. */
export async function enterAsStudent(lessons: LessonRegistry, lesson: Lesson, launch: Launch) {
  const { record } = lesson;
  const mine = record.members.filter(({ platformUser }) => platformUser === launch.user);
  if (mine.some(({ keptOut }) => keptOut)) throw KEPT_OUT;
  if (!mine.some(({ status }) => status !== 'removed')) {
    if (record.stage === 'debrief') throw OVER;
    if (record.locked) throw LOCKED;
  }
  const first = launch.givenName || launch.name;
  const wished = record.settings.ownNames && !isUnfit(first) ? first : '';
  const { token, resume, name } = await lessons.join(lesson, wished, newToken(), shownName(launch.name), launch.user);
  return { as: 'student' as const, key: token, name, resume, ...told(lesson) };
}

/** A teacher of the course comes in as host, an assistant as co-host. What the platform offers may have changed since. */
export async function enterAsHost(lessons: LessonRegistry, lesson: Lesson, platform: Platform, launch: Launch) {
  const { record } = lesson;
  const as: 'host' | 'coHost' = launch.role === 'coHost' ? 'coHost' : 'host';
  const keys = await lessons.hostFromPlatform(lesson, as);
  const place = placeOf(platform, launch);
  if (JSON.stringify(place) !== JSON.stringify(record.platform))
    await lesson.change(() => {
      record.platform = { ...place, lineItem: place.lineItem ?? record.platform?.lineItem };
    });
  return { as, ...keys, ...told(lesson) };
}

function told({ record }: Lesson) {
  const { id, code, settings } = record;
  return { lesson: id, code, title: settings.title };
}

/** The platform of the course that a lesson stands in. Throws a refusal where it stands in none. */
export function placeIn({ record }: Lesson): PlatformPlace {
  if (!record.platform) throw REFUSED.notPlaced;
  return record.platform;
}
