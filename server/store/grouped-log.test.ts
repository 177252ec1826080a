import { expect, test } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { openDatabase } from './database.ts';
import { matchStoreIn } from './match-store.ts';

const ready = readyIn({ round: 1, phase: 'orders' });

async function twoMatches() {
  const store = matchStoreIn(openDatabase(':memory:'));
  for (const id of ['a', 'b'])
    await store.create({ id, scenario: 'dublin-warrant', content: '', lesson: '', seed: 1, holders: [], created: 1 });
  return store;
}

test('entries that come in the same instant are all written, each in its own log', async () => {
  const store = await twoMatches();
  await Promise.all([
    store.append('a', 0, [{ seat: 0, envelope: 'one', command: ready }]),
    store.append('b', 0, [{ seat: 1, envelope: 'one', command: ready }]),
  ]);
  expect(await store.entries('a')).toMatchObject([{ seat: 0 }]);
  expect(await store.entries('b')).toMatchObject([{ seat: 1 }]);
});

test('a bad entry is refused alone', async () => {
  const store = await twoMatches();
  await store.append('a', 0, [{ seat: 0, envelope: 'one', command: ready }]);
  const [bad, good] = await Promise.allSettled([
    store.append('a', 0, [{ seat: 2, envelope: 'two', command: ready }]),
    store.append('b', 0, [{ seat: 1, envelope: 'one', command: ready }]),
  ]);
  expect(bad.status).toBe('rejected');
  expect(good.status).toBe('fulfilled');
  expect(await store.entries('b')).toHaveLength(1);
});
