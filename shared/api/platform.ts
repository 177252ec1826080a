import * as v from 'valibot';
import { record } from './record.ts';
import { get, post } from './route.ts';

const lesson = { lesson: v.string(), code: v.string(), title: v.string() };
const hostKeys = { key: v.string(), projectorKey: v.string() };

/** The public keys by which platforms know this site. */
export const platformKeys = get('/api/lti/keys', v.object({ keys: v.array(record<object>()) }));
export const beginVisit = post('/api/lti/begin', v.object({ to: v.string() }));
/** What a visit opens: a place in a lesson, or a lesson that is to be set up for the course. */
export const enterVisit = post(
  '/api/lti/enter',
  v.variant('as', [
    v.object({ as: v.literal('student'), ...lesson, key: v.string(), name: v.string(), resume: v.string() }),
    v.object({ as: v.picklist(['host', 'coHost']), ...lesson, ...hostKeys }),
    v.object({ as: v.literal('placing'), placing: v.string(), platform: v.string(), course: v.string() }),
  ]),
);
/** What goes back to the platform, as a form, where a teacher is choosing. */
export const placeLesson = post(
  '/api/lti/place',
  v.object({ back: v.optional(v.object({ url: v.string(), jwt: v.string() })) }),
);
export const takeRoster = post(
  '/api/lti/lessons/:lesson/roster',
  v.object({ names: v.number(), nameless: v.number() }),
);
export const sendGrades = post(
  '/api/lti/lessons/:lesson/grades',
  v.object({
    sent: v.number(),
    /** Students whom the teacher has not graded. */
    ungraded: v.number(),
    /** Students who joined with a code: the platform does not know them. */
    unknown: v.number(),
    /** Names in the game of students whose points the platform did not take. */
    failed: v.array(v.string()),
  }),
);
