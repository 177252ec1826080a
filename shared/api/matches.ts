import * as v from 'valibot';
import {
  type AiRecord,
  type GameEvent,
  type Level,
  PHASES,
  type SeatId,
  type SeatView,
  type Spread,
  type TimelineEntry,
} from '../model/index.ts';
import { record } from './record.ts';
import { get, make, post } from './route.ts';

/** What the start page asks for. */
export type SoloChoice = { scenario: string; seat: string; level: Level; name?: string; seed?: number };

/** A match just made, and the secret that opens its seat. */
const newSeat = v.object({ match: v.string(), token: v.string(), scenario: v.string(), seat: v.string() });
const phase = v.picklist(PHASES);
const seat = v.number() as v.GenericSchema<SeatId>;

/** A view and its hash, or only the hash where the asker has that view already. */
export const polledState = v.object({ print: v.string(), slices: v.optional(v.record(v.string(), v.string())) });
/** Accepted, or why not. */
export const commandReply = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), reason: v.string(), place: v.optional(v.string()) }),
]);
/** A past checkpoint of a match that has ended, and which others there are. */
export const replay = v.object({ moments: v.array(v.object({ round: v.number(), phase })), view: record<SeatView>() });
export const timelineEntry = v.object({ round: v.number(), phase, events: v.array(record<GameEvent>()) });
export const debrief = v.object({
  view: record<SeatView>(),
  timeline: v.array(timelineEntry as v.GenericSchema<TimelineEntry>),
  ai: v.array(record<AiRecord>()),
  you: seat,
});

const spread = v.object({ low: v.number(), middle: v.number(), high: v.number() }) as v.GenericSchema<Spread>;
const percent = v.object({ was: v.number(), instead: v.number() });
const wasAndInstead = v.object({ was: spread, instead: spread });
/** One line of the answer to 'and if not?': how far the games are, then the result, or why there is none. */
export const whatIfLine = v.union([
  v.object({ done: v.number(), of: v.number() }),
  v.object({
    result: v.object({ games: v.number(), comity: wasAndInstead, score: wasAndInstead, splinternet: percent }),
  }),
  v.object({ error: v.string(), message: v.string() }),
]);

export const startSolo = make('/api/solo', newSeat);
export const playAgain = make('/api/matches/:match/again', newSeat);
export const matchSummary = get(
  '/api/matches/:match',
  v.object({ match: v.string(), scenario: v.string(), seat, over: v.boolean() }),
);
export const matchState = get('/api/matches/:match/state', polledState);
export const matchOrders = post('/api/matches/:match/orders', commandReply);
export const matchDebrief = get('/api/matches/:match/debrief', debrief);
export const matchReplay = get('/api/matches/:match/replay', replay);
export const matchReasons = get('/api/matches/:match/reasons', v.array(record<AiRecord>()));
/** Answered line by line. */
export const matchWhatIf = post('/api/matches/:match/what-if', whatIfLine);
