import { expect, test } from 'vitest';
import { type AiProfile, readyIn } from '../../shared/model/index.ts';
import type { LessonRecord } from '../lessons/lesson-record.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import type { Database } from './database.ts';
import { lessonStoreIn } from './lesson-store.ts';
import { ltiStoreIn } from './lti-store.ts';
import { matchStoreIn } from './match-store.ts';

const record = {
  id: 'abc',
  scenario: 'dublin-warrant',
  content: 'print',
  lesson: '',
  seed: 7,
  created: 1_800_000_000_000,
  holders: [{ kind: 'person', tokenHash: 'hash', name: 'Ada' } as const],
};
const ready = readyIn({ round: 1, phase: 'orders' });

/** What holds of every kind of store. `open` makes an empty one. */
export function storeTests(open: () => Promise<Database> | Database): void {
  async function storeWithMatch() {
    const store = matchStoreIn(await open());
    await store.create(record);
    return store;
  }

  test('a match is found as it was written', async () => {
    const store = await storeWithMatch();
    expect(await store.find('abc')).toEqual(record);
    expect(await store.find('xyz')).toBeUndefined();
    expect(await store.count()).toBe(1);
  });

  test('AI seats that were written down when their profile was called a mind are read with it', async () => {
    const db = await open();
    const profile: AiProfile = { level: 'expert', personality: 'hawk', seed: 3 };
    const [matches, lessons] = [matchStoreIn(db), lessonStoreIn(db)];
    await matches.create({ ...record, holders: [{ kind: 'ai', mind: profile } as unknown as SeatHolder] });
    expect((await matches.find('abc'))?.holders).toEqual([{ kind: 'ai', profile }]);
    const worlds = [{ match: 'abc', seats: [{ ai: 'away', silentRounds: 0, mind: profile }] }];
    const lesson = { id: 'one', code: 'ACDEFG', forgetAt: 1, keys: { host: '' }, worlds };
    await lessons.save(lesson as unknown as LessonRecord);
    expect((await lessons.find('one'))?.worlds[0].seats).toEqual([{ ai: 'away', silentRounds: 0, profile }]);
  });

  test('the log comes back in its order', async () => {
    const store = await storeWithMatch();
    const entries = [
      { seat: 3, envelope: '3:one', command: ready },
      { seat: -1, envelope: 'end', command: null, hash: 'f00d' },
      { seat: 0, envelope: '0:one', command: ready },
    ] as const;
    for (const [number, entry] of entries.entries()) await store.append('abc', number, [entry]);
    expect(await store.entries('abc')).toEqual(entries);
  });

  test('neither a number nor an envelope can be in the log twice', async () => {
    const store = await storeWithMatch();
    await store.append('abc', 0, [{ seat: 3, envelope: '3:one', command: ready }]);
    await expect(store.append('abc', 0, [{ seat: 3, envelope: '3:two', command: ready }])).rejects.toThrow(/unique/i);
    await expect(store.append('abc', 1, [{ seat: 3, envelope: '3:one', command: ready }])).rejects.toThrow(/unique/i);
  });

  test('what AI seats thought comes back in its order', async () => {
    const store = await storeWithMatch();
    const decision = (round: number) => ({
      seat: 1,
      round,
      phase: 'orders' as const,
      command: ready,
      reasons: [{ code: 'leastCost' as const, weight: 1 }],
    });
    await store.keepReasons('abc', [decision(1), decision(2)]);
    await store.keepReasons('abc', []);
    expect(await store.reasons('abc')).toEqual([decision(1), decision(2)]);
  });

  test('a result is kept once', async () => {
    const store = await storeWithMatch();
    await store.keepResult('abc', { ending: 'rounds', comity: 40, scores: [1, 2] });
    await expect(store.keepResult('abc', { ending: 'rounds', comity: 40, scores: [1, 2] })).resolves.toBeUndefined();
  });

  test('matches that are deleted take their logs along, and are counted', async () => {
    const store = await storeWithMatch();
    await store.append('abc', 0, [{ seat: 3, envelope: '3:one', command: ready }]);
    expect(await store.delete(['abc'])).toBe(1);
    expect([await store.count(), await store.entries('abc')]).toEqual([0, []]);
  });

  test('a lesson is found by its id and code, with what was done in it, until its time is over', async () => {
    const store = lessonStoreIn(await open());
    const lesson = {
      id: 'one',
      code: 'ACDEFG',
      forgetAt: 1_800_000_000_000,
      keys: { host: 'hash' },
      worlds: [],
    } as unknown as LessonRecord;
    await store.save(lesson, 'host:1');
    await store.save({ ...lesson, locked: true }, 'host:2');
    expect(await store.find('one')).toMatchObject({ locked: true });
    expect(await store.byCode('ACDEFG')).toBe('one');
    expect((await store.done('one')).sort()).toEqual(['host:1', 'host:2']);
    expect([await store.count(), await store.due(1), await store.due(1_900_000_000_000)]).toEqual([1, [], ['one']]);
    await expect(store.save(lesson, 'host:2')).rejects.toThrow(/unique/i);
    expect(await store.find('one')).toMatchObject({ locked: true });
    await store.delete('one');
    expect(await store.find('one')).toBeUndefined();
  });

  test('the signing key is made once, whoever is first', async () => {
    const store = ltiStoreIn(await open());
    const keys = await Promise.all(['one', 'two'].map((fresh) => store.key(async () => fresh)));
    expect(new Set([...keys, await store.key(async () => 'three')]).size).toBe(1);
  });

  test('what may be taken once is taken by one of all who ask, and only in time', async () => {
    const store = ltiStoreIn(await open());
    await store.put('state a', 'content', 1000);
    expect([await store.look('state a', 999), await store.look('state a', 1000)]).toEqual(['content', undefined]);
    const taken = await Promise.all([1, 2, 3].map(() => store.take('state a', 999)));
    expect(taken.filter(Boolean)).toEqual(['content']);
    await store.put('state b', 'content', 1000);
    expect(await store.take('state b', 1000)).toBeUndefined();
    await store.put('state c', 'content', 1000);
    await store.sweep(1000);
    expect(await store.take('state c', 0)).toBeUndefined();
  });

  test('a link of a course opens the lesson that was placed there last, for as long as there is one', async () => {
    const db = await open();
    const [store, lessons] = [ltiStoreIn(db), lessonStoreIn(db)];
    const lesson = (id: string) =>
      ({ id, code: id, forgetAt: 1, keys: { host: '' }, worlds: [] }) as unknown as LessonRecord;
    for (const id of ['one', 'two']) await lessons.save(lesson(id));
    await store.place('link', 'one');
    await store.place('link', 'two');
    expect(await store.lessonAt('link')).toBe('two');
    await lessons.delete('two');
    expect(await store.lessonAt('link')).toBeUndefined();
    await expect(store.place('link', 'two')).rejects.toThrow(/foreign key/i);
  });
}
