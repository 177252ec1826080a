import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { aClass, give, HOST, opened, play, Site, seen, tableOf } from './site.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const NOT_SAVED = { ok: false, reason: 'notSaved' };

/** A class whose disk has just filled up. */
async function onFullDisk() {
  const site = new Site();
  const { lesson, students, keys } = await aClass(site, ['A', 'B'], { decide: 'captain' });
  await vi.waitUntil(() => lesson.tables[0].ai.isIdle);
  const free = await site.fillDisk();
  // What room is left on the last pages is used up.
  for (let i = 0; i < 200; i++) await site.damage(`insert into probe values (zeroblob(3000))`).catch(() => {});
  return { site, lesson, students, keys, free };
}

test('nothing that could not be saved has happened: not in memory, not after a restart', async () => {
  const { site, lesson, students, keys, free } = await onFullDisk();
  const before = structuredClone(lesson.record);
  const answer = { kind: 'answer', when: 'before', question: 'learned', answer: 'x'.repeat(2000) } as const;
  for (let i = 0; i < 5; i++) expect(await give(lesson, students[0], answer)).toEqual(NOT_SAVED);
  expect(lesson.record).toEqual(before);
  let joined = 0;
  const join = () => site.lessons.join(lesson, `Ghost ${joined}`).then(() => joined++);
  await expect(Promise.all(Array.from({ length: 40 }, join))).rejects.toThrow('could not be written');
  await lesson.change(() => {}).catch(() => {});
  await free();
  expect(await give(lesson, HOST, { kind: 'extend', world: 0, seconds: 60 })).toEqual({ ok: true });
  expect(lesson.record.worlds[0].clock.endsAt).toBe(before.worlds[0].clock.endsAt + 60_000);
  const again = await opened(await site.restarted(), keys.lesson);
  expect(again.record.members).toHaveLength(2 + joined);
  expect(seen(again, students[0]).answers.before).toEqual({});
  again.close();
});

test('an order that could not be saved is refused with the reason, and accepted when there is room again', async () => {
  const { lesson, students, free } = await onFullDisk();
  const [{ order }] = tableOf(lesson, students[0]).options;
  const answers = [];
  for (let i = 0; i < 60; i++)
    answers.push(await play(lesson, students[0], readyIn({ round: 1, phase: 'orders' }, i % 2 === 0)));
  expect(answers).toContainEqual(NOT_SAVED);
  await free();
  expect(await play(lesson, students[0], { kind: 'seal', order })).toEqual({ ok: true });
  lesson.close();
});

test('what AI was lent in vain it gives back', async () => {
  const { lesson, free } = await onFullDisk();
  const save = vi.spyOn((lesson as unknown as { store: { save(): Promise<void> } }).store, 'save');
  save.mockRejectedValueOnce(new Error('the disk is full'));
  const takeover = { kind: 'lend', world: 0, seat: 0, level: 'practised', personality: 'pragmatist' } as const;
  expect(await give(lesson, HOST, takeover)).toEqual(NOT_SAVED);
  expect(lesson.record.worlds[0].seats[0].ai).toBe('no');
  await vi.waitUntil(() => !lesson.tables[0].ai.takenOver().has(0));
  await free();
  lesson.close();
});
