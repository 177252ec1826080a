import type { IncomingMessage } from 'node:http';
import { HttpError } from './json.ts';

/** Wrong codes that one address may try in a minute. A whole school often shares one address, so right ones are free. */
const MOST = 60;
const MINUTE = 60_000;

/** Keeps programs from guessing codes. */
export class GuessLimit {
  private readonly misses = new Map<string, { since: number; count: number }>();

  /** Throws where too many were wrong. */
  check(request: IncomingMessage): void {
    const seen = this.misses.get(addressOf(request));
    if (seen && Date.now() - seen.since < MINUTE && seen.count >= MOST)
      throw new HttpError(429, 'tooManyGuesses', 'Too many wrong codes came from this network. Try again in a minute.');
  }

  missed(request: IncomingMessage): void {
    const now = Date.now();
    for (const [address, { since }] of this.misses) if (now - since >= MINUTE) this.misses.delete(address);
    const seen = this.misses.get(addressOf(request)) ?? { since: now, count: 0 };
    this.misses.set(addressOf(request), { ...seen, count: seen.count + 1 });
  }
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
