import { expect, test } from 'vitest';
import { think } from '../../shared/ai/index.ts';
import type { Mind } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { dublinWarrant, position, seat } from '../../shared/testing/index.ts';
import { thinkAside } from './thinker.ts';
import { ThoughtPool } from './thought-pool.ts';

const mind: Mind = { level: 'practised', personality: 'pragmatist', seed: 7 };
const view = viewFor(position(), seat('us'));
const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
/** A thread that never comes to an end with the thought of seed 13, and passes at once with any other. */
const STUCK = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ mind }) => {
    while (mind.seed === 13);
    parentPort.postMessage({ thoughts: [] });
  });`;
const FAILING = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ mind }) => {
    if (mind.seed === 13) throw new Error('a thought too far');
    parentPort.postMessage(mind.seed === 14 ? { error: 'it thought of nothing' } : { thoughts: [] });
  });`;

const task = (whose: Mind) => ({ view, mind: whose, setup: undefined });

test('a thought on another thread is the same thought', async () => {
  expect(await thinkAside(view, mind, dublinWarrant)).toEqual(think(view, mind));
});

test('an expert searches there, which nobody does without the scenario', async () => {
  const expert: Mind = { ...mind, level: 'expert' };
  const searched = await thinkAside(view, expert, dublinWarrant);
  expect(searched.at(-1)?.command).toMatchObject({ kind: 'ready', ready: true });
  expect(JSON.stringify(think(view, expert, { setup: dublinWarrant, steps: 4000 }))).not.toBe(
    JSON.stringify(think(view, { ...expert, level: 'practised' })),
  );
});

test('a thought that takes too long is given up, and the next one is thought', async () => {
  const pool = new ThoughtPool(thread(STUCK), 1, 1000);
  const stuck = pool.think(task({ ...mind, seed: 13 }));
  const waiting = pool.think(task(mind));
  await expect(stuck).rejects.toThrow('more than 1000 ms');
  expect(await waiting).toEqual([]);
});

test('a thought that fails does not spoil the next one', async () => {
  const pool = new ThoughtPool(thread(FAILING), 1, 5000);
  await expect(pool.think(task({ ...mind, seed: 13 }))).rejects.toThrow('a thought too far');
  await expect(pool.think(task({ ...mind, seed: 14 }))).rejects.toThrow('it thought of nothing');
  expect(await pool.think(task(mind))).toEqual([]);
});

test('more thoughts than threads are all thought', async () => {
  const pool = new ThoughtPool(thread(FAILING), 2, 5000);
  expect(await Promise.all(Array.from({ length: 9 }, () => pool.think(task(mind))))).toHaveLength(9);
});
