import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LessonCommand, stepOf } from '../../shared/lesson/index.ts';
import { readyIn } from '../../shared/model/index.ts';
import { classCsv } from '../lessons/export/csv.ts';
import { aClass, endPhase, give, HOST, opened, order, play, Site, seen, tableOf } from './site.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());
/** Where every world stands that has just begun. */
const FIRST = stepOf({ round: 1, phase: 'orders' });

const AGAIN: [string, LessonCommand][] = [
  ['extend', { kind: 'extend', world: 0, seconds: 60 }],
  ['endPhase', { kind: 'endPhase', world: 0, steps: [FIRST] }],
  ['advanceSlowest', { kind: 'advanceSlowest', steps: [FIRST] }],
  ['fork', { kind: 'fork', world: 0, round: 1, phase: 'orders' }],
  ['tell', { kind: 'tell', world: 0, seat: -1, words: 'Hello' }],
];
test.each(AGAIN)('%s sent again after a restart is answered again and done once', async (_kind, command) => {
  const site = new Site();
  const { lesson, students, keys } = await aClass(site, ['A']);
  await give(lesson, HOST, { kind: 'pause', world: 0, paused: true });
  expect(await give(lesson, HOST, command, 'the-same-id')).toEqual({ ok: true });
  await vi.waitUntil(() => lesson.record.worlds.every(({ moment }, at) => moment === lesson.tables[at].match.moment));
  const again = await opened(await site.restarted(), keys.lesson);
  await again.lineOf(students[0].member, 1);
  const before = JSON.stringify(again.record);
  expect(await give(again, HOST, command, 'the-same-id')).toEqual({ ok: true });
  expect(JSON.stringify(again.record)).toBe(before);
  again.close();
});

test('killed between the end of a phase and the note that it was asked for, the same command ends no other', async () => {
  const site = new Site();
  const { lesson, keys } = await aClass(site, ['A']);
  const { store } = lesson as unknown as { store: { save(): Promise<void> } };
  vi.spyOn(store, 'save').mockRejectedValue(new Error('killed'));
  await give(lesson, HOST, { kind: 'endPhase', world: 0, steps: [FIRST] }, 'the-same-id');
  vi.restoreAllMocks();
  const again = await opened(await site.restarted(), keys.lesson);
  expect(again.tables[0].match.moment).toBe('1.bench');
  expect(await give(again, HOST, { kind: 'endPhase', world: 0, steps: [FIRST] }, 'the-same-id')).toEqual({ ok: true });
  expect(again.tables[0].match.moment).toBe('1.bench');
  again.close();
});

test('a team finds its proposals again', async () => {
  const site = new Site();
  const { lesson, students, keys } = await aClass(site, ['A', 'B'], { crew: 2 });
  await give(lesson, HOST, { kind: 'seatMember', member: students[1].member, world: 0, seat: 0 });
  const [option] = tableOf(lesson, students[0]).options;
  await give(lesson, students[1], { kind: 'propose', command: { kind: 'seal', order: option.order } });
  const again = await opened(await site.restarted(), keys.lesson);
  const { team } = seen(again, students[0]);
  expect(team).toMatchObject([{ by: students[1].member, command: { kind: 'seal' } }]);
  expect(await give(again, students[0], { kind: 'sealProposal', proposal: team[0].id })).toEqual({ ok: true });
  expect(await classCsv(again)).toMatch(/B,A,[^,]*,[^,]*,no,1,0,/);
  again.close();
});

test('what students have ordered and said is counted in the table after a restart, and once in two histories', async () => {
  const site = new Site();
  const { lesson, students, keys } = await aClass(site, ['A']);
  await order(lesson, students[0]);
  expect(await play(lesson, students[0], { kind: 'say', to: -1, phrase: 'comityLow', blanks: [], text: '' })).toEqual({
    ok: true,
  });
  const again = await opened(await site.restarted(), keys.lesson);
  expect(await classCsv(again)).toMatch(/A,A,[^,]*,[^,]*,yes,1,1,/);
  await endPhase(again);
  await give(again, HOST, { kind: 'fork', world: 0, round: 1, phase: 'bench' });
  expect(await classCsv(again)).toMatch(/A,B,[^,]*,[^,]*,yes,1,1,/);
  again.close();
});

test('killed as a phase ended, the lesson does after the restart what the new phase brings', async () => {
  const site = new Site();
  const { lesson, students, keys } = await aClass(site, ['A']);
  await give(lesson, HOST, { kind: 'settings', settings: { ...lesson.record.settings, late: 'seat' } });
  const { member: late } = await site.lessons.join(lesson, 'Late');
  await lesson.lineOf(late, 1);
  const { store } = lesson as unknown as { store: { save(): Promise<void> } };
  vi.spyOn(store, 'save').mockRejectedValue(new Error('killed'));
  await play(lesson, students[0], readyIn({ round: 1, phase: 'orders' }));
  await vi.waitUntil(() => lesson.tables[0].match.moment === '1.bench', { timeout: 10_000 });
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const again = await opened(await site.restarted(), keys.lesson);
  await again.lineOf(students[0].member, 1);
  await vi.waitUntil(() => again.memberOf(late)?.status === 'in', { timeout: 5000 });
  expect(again.record.worlds[0].moment).toBe('1.bench');
  again.close();
});
