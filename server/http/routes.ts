import type { IncomingMessage, ServerResponse } from 'node:http';
import * as v from 'valibot';
import { personalitiesFor } from '../../shared/ai/index.ts';
import type { Setup } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import type { Match } from '../match/match.ts';
import type { MatchHall } from '../match-hall.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { hashToken, newToken } from '../seats/token.ts';
import { HttpError, readJson, sendJson } from './json.ts';

const soloSchema = v.strictObject({
  scenario: v.pipe(v.string(), v.maxLength(60)),
  seat: v.pipe(v.string(), v.maxLength(60)),
  level: v.picklist(['novice', 'practised']),
  name: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  /** The same seed deals the same game; left out, chance picks one. */
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1))),
});

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The HTTP side: starting matches, and what a page reads once. Playing goes through the room. */
export function routesOf(hall: MatchHall, setups: Map<string, Setup>): { health: Route; api: Route } {
  return {
    health: async (_request, response) => sendJson(response, 200, { ok: true, matches: await hall.count() }),
    api: guarded(async (request, response) => {
      // The path below /api, where this is mounted.
      const [, first, id, part] = new URL(request.url ?? '/', 'http://here').pathname.split('/');
      if (first === 'solo' && request.method === 'POST')
        return sendJson(response, 201, await startSolo(hall, setups, await readJson(request)));
      if (first === 'scenarios' && request.method === 'GET')
        return sendJson(response, 200, [...setups.values()].map(scenarioFace));
      if (first === 'matches' && request.method === 'GET' && id)
        return sendJson(response, 200, await readMatch(hall, request, id, part));
      throw new HttpError(404, 'noSuchPage', 'There is nothing at this address.');
    }),
  };
}

function guarded(route: Route): Route {
  return async (request, response) => {
    try {
      await route(request, response);
    } catch (error) {
      if (error instanceof HttpError)
        return sendJson(response, error.status, { error: error.code, message: error.message });
      console.error(`${request.method} ${request.url} failed.`, error);
      sendJson(response, 500, {
        error: 'serverFault',
        message: 'The server made a mistake. Nothing that was accepted is lost; please try again.',
      });
    }
  };
}

function scenarioFace({ scenario }: Setup) {
  return { id: scenario.id, rounds: scenario.rounds, seats: scenario.seats.map(({ id, role }) => ({ id, role })) };
}

async function startSolo(
  hall: MatchHall,
  setups: Map<string, Setup>,
  body: unknown,
): Promise<{ match: string; token: string }> {
  const parsed = v.safeParse(soloSchema, body);
  if (!parsed.success) {
    throw new HttpError(
      400,
      'malformed',
      `The choice is not complete: '${v.getDotPath(parsed.issues[0]) ?? 'request'}' is missing or wrong.`,
    );
  }
  const { scenario: id, seat, level, name, seed } = parsed.output;
  const setup = setups.get(id);
  if (!setup) throw new HttpError(404, 'noSuchScenario', `There is no scenario '${id}'.`);
  const own = setup.scenario.seats.findIndex((s) => s.id === seat);
  if (own < 0) throw new HttpError(404, 'noSuchSeat', `The scenario '${id}' has no seat '${seat}'.`);
  const dealt = seed ?? Math.floor(Math.random() * 2 ** 31);
  const token = newToken();
  const stream = streamOf(dealt, 'personalities');
  const holders = setup.scenario.seats.map(({ role }, i): SeatHolder => {
    const suitable = personalitiesFor(role);
    const personality = suitable[below(stream, suitable.length)];
    return i === own
      ? { kind: 'person', tokenHash: hashToken(token), name }
      : { kind: 'ai', mind: { level, personality, seed: dealt + i } };
  });
  const match = await hall.create(id, dealt, holders);
  return { match: match.record.id, token };
}

async function readMatch(
  hall: MatchHall,
  request: IncomingMessage,
  id: string,
  part: string | undefined,
): Promise<unknown> {
  const match = await hall.find(id);
  if (!match) throw new HttpError(404, 'noSuchMatch', 'There is no such match. Start a new one from the first page.');
  const seat = seatOf(hall, match, request);
  switch (part) {
    case undefined:
      return { match: id, scenario: match.record.scenario, seat, over: match.isOver };
    case 'debrief': {
      const debrief = await match.debrief(seat);
      if (!debrief) throw new HttpError(409, 'notOver', 'The match is still going on: play it to the end first.');
      return debrief;
    }
    default:
      throw new HttpError(404, 'noSuchPage', 'There is nothing at this address.');
  }
}

function seatOf(hall: MatchHall, match: Match, request: IncomingMessage): number {
  const seat = hall.seatOf(match, (request.headers.authorization ?? '').replace(/^Bearer /, ''));
  if (seat === undefined) throw new HttpError(401, 'notYourMatch', 'This device holds no seat in that match.');
  return seat;
}
