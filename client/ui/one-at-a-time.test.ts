import { expect, test, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A server whose answer comes when the test says so. */
function slowServer() {
  const answers: (() => void)[] = [];
  const ask = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
  return { ask, answer: () => answers.shift()?.() };
}

test('pressed three times while the answer is late, it is asked once', async () => {
  const { ask, answer } = slowServer();
  const guard = oneAtATime();
  for (const _press of [1, 2, 3]) guard.run(ask);
  expect(ask).toHaveBeenCalledTimes(1);
  answer();
  await Promise.resolve();
  guard.run(ask);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a failure frees it for another try', async () => {
  const fail = vi.fn(() => Promise.reject(new Error('offline')));
  const guard = oneAtATime();
  guard.run(fail);
  await new Promise((resolve) => setTimeout(resolve));
  guard.run(fail);
  expect(fail).toHaveBeenCalledTimes(2);
});

test('what is done at once can be done again at once', () => {
  const step = vi.fn();
  const guard = oneAtATime();
  guard.run(step);
  guard.run(step);
  expect(step).toHaveBeenCalledTimes(2);
});

test('it tells when it is busy and when it is free', async () => {
  const { ask, answer } = slowServer();
  const told: boolean[] = [];
  oneAtATime((busy) => told.push(busy)).run(ask);
  answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([true, false]);
});
