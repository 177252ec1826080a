import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { overRateLimit } from './requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many of so many requests for a path are let through. */
function letThrough(remoteAddress: string, url: string, requests: number): number {
  const request = { url, headers: {}, socket: { remoteAddress } } as unknown as IncomingMessage;
  return Array.from({ length: requests }, () => overRateLimit(request)).filter((refusal) => refusal === undefined)
    .length;
}

const CHECK = '/matchmake/joinOrCreate/check';

test('one address opens so many sockets of the network check, while its lessons and other addresses go on', () => {
  expect(letThrough('198.51.100.1', CHECK, 1000)).toBe(60);
  expect(letThrough('198.51.100.1', '/matchmake/joinOrCreate/lesson', 100)).toBe(100);
  expect(letThrough('198.51.100.2', CHECK, 10)).toBe(10);
  vi.advanceTimersByTime(10_000);
  expect(letThrough('198.51.100.1', CHECK, 1000)).toBe(5);
});

test('a whole school comes in from one address, and a flood does not keep out another', () => {
  expect(letThrough('203.0.113.1', '/api/codes/ACDEFG', 3000)).toBe(3000);
  expect(letThrough('203.0.113.1', '/api/codes/ACDEFG', 500)).toBe(0);
  expect(letThrough('203.0.113.2', '/api/codes/ACDEFG', 500)).toBe(500);
  expect(letThrough('203.0.113.1', '/assets/page.js', 500)).toBe(500);
});
