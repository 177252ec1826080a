import * as v from 'valibot';
import rubric from '../../assets/lesson/rubric.json' with { type: 'json' };
import type { platform, ReplyOf } from '../../shared/api/index.ts';
import { isGraded } from '../lessons/export/grades.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { MemberRecord } from '../lessons/lesson-record.ts';
import type { Platform } from './platforms.ts';
import { REFUSED } from './refusals.ts';
import type { Services } from './services.ts';

const LINE_ITEM = 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem';
const SCORE = 'https://purl.imsglobal.org/spec/lti-ags/scope/score';
const LINE_ITEM_TYPE = 'application/vnd.ims.lis.v2.lineitem+json';
/** Scores that are under way to a platform at once. */
const AT_ONCE = 4;

/** Points that a student can have at most. */
export const POINTS_MOST = rubric.reduce((sum, { points }) => sum + points, 0);

export type Sent = ReplyOf<typeof platform.sendGrades>;

/**
 * Sends each student's points to the course's gradebook (assignment and grade services). Whose points they are is told by the
 * user that the platform itself named when that student came; no request names one.
 */
export async function sendGrades(lesson: Lesson, platform: Platform, services: Services): Promise<Sent> {
  const students = lesson.record.members.filter(({ status }) => status !== 'removed');
  const known = students.filter(({ platformUser }) => platformUser);
  const graded = known.filter(({ grade }) => isGraded(grade));
  const column = graded.length > 0 ? await columnOf(lesson, platform, services) : '';
  const failed: string[] = [];
  const waiting = [...graded];
  const sendAll = async () => {
    for (let member = waiting.shift(); member; member = waiting.shift())
      await sendOne(platform, services, column, member).catch(() => failed.push(member?.name ?? ''));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendAll));
  // Where none was taken, the reason is the same for all.
  if (graded.length > 0 && failed.length === graded.length) throw REFUSED.platformRefuses;
  return {
    sent: graded.length - failed.length,
    ungraded: known.length - graded.length,
    unknown: students.length - known.length,
    failed,
  };
}

async function sendOne(platform: Platform, services: Services, column: string, member: MemberRecord): Promise<void> {
  const { points = {}, comment = '' } = member.grade ?? {};
  const score = {
    userId: member.platformUser,
    scoreGiven: rubric.reduce((sum, { id }) => sum + (points[id] ?? 0), 0),
    scoreMaximum: POINTS_MOST,
    ...(comment && { comment }),
    timestamp: new Date().toISOString(),
    activityProgress: 'Completed',
    gradingProgress: 'FullyGraded',
  };
  await services.ask(platform, SCORE, below(column, 'scores'), {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.ims.lis.v1.score+json' },
    body: JSON.stringify(score),
  });
}

const itemSchema = v.object({ id: v.string() });

/** The gradebook's column for this lesson: the one of the link, or one that is made now. */
async function columnOf(lesson: Lesson, platform: Platform, services: Services): Promise<string> {
  const { record } = lesson;
  const place = record.platform;
  if (place?.lineItem) return place.lineItem;
  if (!place?.lineItems) throw REFUSED.noGradebook;
  const { body } = await services.ask(platform, LINE_ITEM, place.lineItems, {
    method: 'POST',
    headers: { 'content-type': LINE_ITEM_TYPE, accept: LINE_ITEM_TYPE },
    body: JSON.stringify({
      label: record.settings.title,
      scoreMaximum: POINTS_MOST,
      resourceId: record.id,
      tag: 'comity',
      ...(place.link && { resourceLinkId: place.link }),
    }),
  });
  const parsed = v.safeParse(itemSchema, body);
  if (!parsed.success) throw REFUSED.noGradebook;
  await lesson.change(() => {
    if (record.platform) record.platform.lineItem = parsed.output.id;
  });
  return parsed.output.id;
}

/** An address below a column's own; what follows its '?' stays at the end. */
export function below(column: string, part: string): string {
  const url = new URL(column);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${part}`;
  return url.href;
}
