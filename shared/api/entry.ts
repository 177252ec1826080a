import * as v from 'valibot';
import { get, make, post } from './route.ts';

const keys = { lesson: v.string(), hostKey: v.string(), coHostKey: v.string(), projectorKey: v.string() };
const place = { token: v.string(), member: v.number(), name: v.string() };

export const hostLesson = make('/api/lessons', v.object({ ...keys, code: v.string(), recovery: v.string() }));
export const recoverLesson = post('/api/lessons/host', v.object(keys));
export const lessonByCode = get(
  '/api/codes/:code',
  v.object({
    lesson: v.string(),
    title: v.string(),
    scenario: v.string(),
    language: v.string(),
    stage: v.picklist(['lobby', 'countdown', 'playing', 'debrief']),
    locked: v.boolean(),
    ownNames: v.boolean(),
    /** The teacher has a list of the class: one says who one is, to the teacher alone. */
    asksName: v.boolean(),
    /** A nickname that nobody has yet. */
    namesake: v.string(),
  }),
);
export const joinLesson = make(
  '/api/lessons/:lesson/members',
  v.object({ ...place, resume: v.string(), status: v.picklist(['asking', 'in', 'watching', 'removed']) }),
);
export const resumeLesson = post('/api/lessons/:lesson/resume', v.object(place));
