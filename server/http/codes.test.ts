import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { HttpError } from '../http-error.ts';
import { addressOf, trustProxies } from './address-of.ts';
import { GuessLimit } from './guess-limit.ts';
import { SlowLane } from './slow-lane.ts';

afterEach(() => {
  trustProxies([]);
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as IncomingMessage;
const wrong = new HttpError(404, 'noSuchLesson', 'There is no such lesson.');
const statusOf = (work: () => unknown) => {
  try {
    work();
    return 200;
  } catch (error) {
    return (error as HttpError).status;
  }
};

test('after many wrong codes from one address the next wrong one is told so; other addresses are not', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const guesses = new GuessLimit();
  const miss = (address: string) => statusOf(() => guesses.missed(from(address), wrong));
  for (let i = 0; i < 60; i++) expect(miss('10.0.0.1')).toBe(404);
  expect([miss('10.0.0.1'), miss('10.0.0.2')]).toEqual([429, 404]);
});

test('of many tries with one lesson’s resume codes held open at once, only so many are judged', async () => {
  vi.useFakeTimers();
  const lane = new SlowLane();
  let judged = 0;
  let refused = 0;
  for (let i = 0; i < 400; i++)
    void lane.turn('lesson').then(
      () => judged++,
      () => refused++,
    );
  await vi.advanceTimersByTimeAsync(1000);
  expect(judged).toBeLessThanOrEqual(65);
  expect(refused).toBe(400 - 120);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(judged).toBe(120);
});

test('whoever is right comes in though others guess, and other lessons notice nothing', async () => {
  vi.useFakeTimers();
  const lane = new SlowLane();
  for (let i = 0; i < 80; i++) void lane.turn('lesson');
  const right = lane.turn('lesson').then(() => 'in');
  expect(await lane.turn('another').then(() => 'in')).toBe('in');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await right).toBe('in');
});

test('behind a trusted proxy an address is the one that the proxy saw, and nobody can make one up', () => {
  expect(addressOf(from('::ffff:10.0.0.9', '1.2.3.4'))).toBe('10.0.0.9');
  trustProxies(['127.0.0.1', '10.0.0.9']);
  expect(addressOf(from('::ffff:127.0.0.1', '1.2.3.4'))).toBe('1.2.3.4');
  expect(addressOf(from('127.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.9'))).toBe('1.2.3.4');
  expect(addressOf(from('1.2.3.4', '5.6.7.8'))).toBe('1.2.3.4');
  expect(addressOf(from('127.0.0.1'))).toBe('127.0.0.1');
  trustProxies(['10.0.0.0/8', '::1']);
  expect(addressOf(from('::ffff:10.7.0.9', '1.2.3.4'))).toBe('1.2.3.4');
  expect(addressOf(from('::1', '2001:db8::7'))).toBe('2001:db8::7');
  expect(() => trustProxies(['the-proxy'])).toThrow(/COMITY_PROXIES names 'the-proxy'/);
});
