import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { HttpError } from '../../http-error.ts';
import { WrongCodeLimit } from './wrong-codes.ts';

afterEach(() => void vi.restoreAllMocks());
const from = (remoteAddress: string) => ({ socket: { remoteAddress }, headers: {} }) as IncomingMessage;
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
  const limit = new WrongCodeLimit();
  const miss = (address: string) => statusOf(() => limit.missed(from(address), wrong));
  for (let i = 0; i < 60; i++) expect(miss('10.0.0.1')).toBe(404);
  expect([miss('10.0.0.1'), miss('10.0.0.2')]).toEqual([429, 404]);
});
