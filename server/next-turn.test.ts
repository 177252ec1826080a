import { setImmediate as nextEvents } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { nextTurn, type Turn } from './next-turn.ts';

/** Asks for turns in this order; answers in which order they were given, and in how many rounds of the event loop. */
async function given(...asked: Turn[]) {
  const order: number[] = [];
  const all = asked.map((turn, at) => nextTurn(turn).then(() => order.push(at)));
  let rounds = 0;
  while (order.length < asked.length) {
    await nextEvents();
    rounds++;
  }
  await Promise.all(all);
  return { order, rounds };
}

test('between two turns the sockets are looked at', async () => {
  const { order, rounds } = await given('view', 'view', 'view', 'view');
  expect(order).toEqual([0, 1, 2, 3]);
  expect(rounds).toBeGreaterThanOrEqual(4);
});

test('ends of phases and views do not wait for each other', async () => {
  expect((await given('view', 'view', 'phase', 'view', 'phase')).order).toEqual([2, 0, 4, 1, 3]);
});

test('the more wait, the more have their turn at once: on a busy machine the queue does not grow without end', async () => {
  const { order, rounds } = await given(...Array.from({ length: 40 }, (): Turn => 'phase'));
  expect(order).toEqual(Array.from({ length: 40 }, (_, at) => at));
  expect(rounds).toBeLessThan(20);
});
