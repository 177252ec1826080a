import type { IncomingMessage } from 'node:http';
import type { SeatId } from '../../shared/model/index.ts';
import { parseEnvelope } from '../../shared/wire/index.ts';
import { complain } from '../complain.ts';
import { HttpError } from '../http-error.ts';
import type { Match } from '../match/match.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import { OtherVersion } from '../match/other-version.ts';

export type Seated = { match: Match; seat: SeatId };

/** The match of that id and the seat that a token holds in it. Throws an HttpError with a sentence if there is none. */
export async function seatedAt(registry: MatchRegistry, id: unknown, token: string): Promise<Seated> {
  const match = typeof id === 'string' ? await findOrExplain(registry, id) : undefined;
  if (!match) throw new HttpError(404, 'noSuchMatch', 'There is no such match. Start a new one from the first page.');
  const seat = registry.seatOf(match, token);
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

async function findOrExplain(registry: MatchRegistry, id: string): Promise<Match | undefined> {
  try {
    return await registry.find(id);
  } catch (error) {
    if (!(error instanceof OtherVersion)) throw error;
    complain(error.message);
    throw new HttpError(410, 'otherVersion', 'This match belongs to another version of Comity. Start a new one.');
  }
}
