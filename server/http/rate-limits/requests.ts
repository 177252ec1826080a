import type { IncomingMessage } from 'node:http';
import { HttpError } from '../../http-error.ts';
import { hashToken } from '../../seats/token.ts';
import { addressOf } from '../address-of.ts';
import { TokenBuckets } from './token-buckets.ts';

/*
 * Rate limits of requests: how much one device and one address may ask for. A whole school may share one address: what an address may take is
 * enough for some hundred students who come in the same minute.
 */

/** Requests below /api and of the matchmaker. */
const ofKey = new TokenBuckets({ atOnce: 120, aSecond: 10 });
const ofAddress = new TokenBuckets({ atOnce: 3000, aSecond: 400 });
/** What makes the server keep something, or work hard. */
const matches = new TokenBuckets({ atOnce: 200, aSecond: 0.5 });
const lessons = new TokenBuckets({ atOnce: 60, aSecond: 0.05 });
const members = new TokenBuckets({ atOnce: 400, aSecond: 3 });
/** Sockets of the network check: each stays two minutes at most, so an address holds 120 of them. */
const checks = new TokenBuckets({ atOnce: 60, aSecond: 0.5 });

const COUNTED = /^\/(api|matchmake)\//;
const CHECK = /^\/matchmake\/\w+\/check\b/;

/** Why a request is over a rate limit, or undefined. */
export function overRateLimit(request: IncomingMessage): HttpError | undefined {
  if (!COUNTED.test(request.url ?? '')) return undefined;
  const { authorization } = request.headers;
  const isKeyFree = !authorization || ofKey.take(hashToken(authorization));
  const address = addressOf(request);
  const isCheckFree = !CHECK.test(request.url ?? '') || checks.take(address);
  if (isKeyFree && isCheckFree && ofAddress.take(address)) return undefined;
  return new HttpError(429, 'tooMany', 'Too many requests came at once. Wait a moment and try again.');
}

export const mayStartMatch = (request: IncomingMessage): void => matches.spend(addressOf(request));
export const mayMakeLesson = (request: IncomingMessage): void => lessons.spend(addressOf(request));
export const mayJoin = (request: IncomingMessage): void => members.spend(addressOf(request));
