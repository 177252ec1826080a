import type { IncomingMessage } from 'node:http';
import type { SeatId } from '../../shared/model/index.ts';
import { parseEnvelope } from '../../shared/wire/index.ts';
import { complain } from '../complain.ts';
import { HttpError } from '../http-error.ts';
import type { Match } from '../match/match.ts';
import { OtherVersion } from '../match/other-version.ts';
import type { MatchHall } from '../match-hall.ts';

export type Seated = { match: Match; seat: SeatId };

/** The match of that id and the seat that a token holds in it. Throws an HttpError with a sentence if there is none. */
export async function seatedAt(hall: MatchHall, id: unknown, token: string): Promise<Seated> {
  const match = typeof id === 'string' ? await findOrExplain(hall, id) : undefined;
  if (!match) throw new HttpError(404, 'noSuchMatch', 'There is no such match. Start a new one from the first page.');
  const seat = hall.seatOf(match, token);
  if (seat === undefined) throw new HttpError(401, 'notYourMatch', 'This device holds no seat in that match.');
  return { match, seat };
}

/** Judges what a seat has sent, whichever way it came. */
export async function giveOrder({ match, seat }: Seated, message: unknown) {
  const parsed = parseEnvelope(message);
  if (!parsed.ok) return { ok: false, reason: 'malformed', place: parsed.place } as const;
  return match.submit(seat, parsed.envelope);
}

/** The token of an Authorization header, or nothing. */
export function bearerOf(request: IncomingMessage): string {
  return (request.headers.authorization ?? '').replace(/^Bearer /, '');
}

async function findOrExplain(hall: MatchHall, id: string): Promise<Match | undefined> {
  try {
    return await hall.find(id);
  } catch (error) {
    if (!(error instanceof OtherVersion)) throw error;
    complain(error.message);
    throw new HttpError(410, 'otherVersion', 'This match belongs to another version of Comity. Start a new one.');
  }
}
