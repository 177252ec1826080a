import * as v from 'valibot';
import type { Portfolio, PublicMember, TalkLine, WorldDebrief, WorldId } from '../lesson/index.ts';
import type { SeatId } from '../model/index.ts';
import { commandReply, debrief, polledState, replay, timelineEntry, whatIfLine } from './matches.ts';
import { record } from './record.ts';
import { get, post, remove } from './route.ts';

const world = v.number() as v.GenericSchema<WorldId>;
const seat = v.number() as v.GenericSchema<SeatId>;

export const lessonState = get('/api/lessons/:lesson/state', polledState);
export const lessonCommands = post('/api/lessons/:lesson/commands', commandReply);
export const lessonDebrief = get(
  '/api/lessons/:lesson/debrief',
  v.object({
    title: v.string(),
    language: v.string(),
    plan: v.picklist(['45', '50', '90']),
    /** A student's own place. */
    you: v.optional(v.object({ world, seat })),
    worlds: v.array(
      v.object({
        id: world,
        name: v.string(),
        members: v.array(record<PublicMember>()),
        left: v.boolean(),
        debrief,
      }) as v.GenericSchema<WorldDebrief>,
    ),
    lastRound: v.number(),
  }),
);
export const lessonRecord = get('/api/lessons/:lesson/record', v.array(timelineEntry));
export const lessonPortfolios = get(
  '/api/lessons/:lesson/portfolio',
  v.object({ title: v.string(), created: v.number(), portfolios: v.array(record<Portfolio>()) }),
);
export const lessonReplay = get('/api/lessons/:lesson/replay', replay);
export const lessonTalk = get('/api/lessons/:lesson/talk', v.array(record<TalkLine>()));
/** Answered line by line. */
export const lessonWhatIf = post('/api/lessons/:lesson/what-if', whatIfLine);
/** What was deleted, for whoever must show that it was. */
export const deleteLesson = remove(
  '/api/lessons/:lesson',
  v.object({
    lesson: v.string(),
    code: v.string(),
    /** ISO 8601. */
    deletedAt: v.string(),
    students: v.number(),
    worlds: v.number(),
    orders: v.number(),
    answers: v.number(),
  }),
);
