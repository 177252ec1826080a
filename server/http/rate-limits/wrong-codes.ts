import type { IncomingMessage } from 'node:http';
import { complain } from '../../complain.ts';
import { HttpError } from '../../http-error.ts';
import { addressOf } from '../address-of.ts';

/** Wrong codes that one address may try in a minute. */
const MOST = 60;
const MINUTE = 60_000;

/**
 * Keeps programs from guessing codes. A whole school often shares one address, so a right code always lets in, whatever
 * was tried before it: codes are long enough for that, and all requests of an address have a limit of their own.
 */
export class WrongCodeLimit {
  private readonly misses = new Map<string, { since: number; count: number }>();

  /** A code was wrong: throws `refusal`, or that there were too many. */
  missed(request: IncomingMessage, refusal: HttpError): never {
    const now = performance.now();
    for (const [address, { since }] of this.misses) if (now - since >= MINUTE) this.misses.delete(address);
    const address = addressOf(request);
    const seen = this.misses.get(address) ?? { since: now, count: 0 };
    this.misses.set(address, { ...seen, count: seen.count + 1 });
    if (seen.count < MOST) throw refusal;
    complain('One address tries many wrong codes.');
    throw new HttpError(429, 'tooManyGuesses', 'Too many wrong codes came from this network. Check the code again.');
  }
}
