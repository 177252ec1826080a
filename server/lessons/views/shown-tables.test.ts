import { expect, test, vi } from 'vitest';
import type { StudentView } from '../../../shared/lesson/index.ts';
import { type Command, readyIn } from '../../../shared/model/index.ts';
import { SentView, ViewReader } from '../../../shared/wire/index.ts';
import type { Lesson } from '../lesson.ts';
import type { Session } from '../lesson-context.ts';
import { aLesson, HOST } from '../testing.ts';
import { lessonViewOf } from './index.ts';
import { type Editions, ShownTables } from './shown-tables.ts';

/** A page: what it has been shown so far, as the room shows it. */
function page(lesson: Lesson, session: Session) {
  const sent = new SentView();
  const reader = new ViewReader<StudentView>();
  let editions: Editions = new Map();
  let seen: StudentView | undefined;
  return () => {
    const tables = new ShownTables(editions);
    const changes = sent.changesTo(lessonViewOf(lesson, session, tables) ?? {}, tables.partly);
    editions = tables.editions;
    if (changes) seen = reader.read(JSON.parse(JSON.stringify(changes))) ?? seen;
    return seen;
  };
}

/** Two students of one world, and the pages of all who look at it. */
async function twoStudents() {
  const made = await aLesson({ freeText: true });
  const [a, b] = [await made.join('A'), await made.join('B')];
  await made.begin();
  // AI seats bargain at first.
  await vi.waitUntil(() => made.lesson.tables[0].ai.isIdle, { timeout: 10_000 });
  const sessions: Session[] = [a, b, HOST, { actor: 'projector', member: -1 }];
  const pages = sessions.map((session) => ({ session, look: page(made.lesson, session) }));
  const expectWhole = () => {
    for (const { session, look } of pages)
      expect(look()).toEqual(JSON.parse(JSON.stringify(lessonViewOf(made.lesson, session))));
  };
  const sealFirst = async (who: Session) => {
    const order = made.seen(who).table?.options[0]?.order;
    if (!order) throw new Error('There is nothing to seal.');
    expect(await made.give(who, { kind: 'play', command: { kind: 'seal', order } })).toEqual({ ok: true });
  };
  return { ...made, a, b, expectWhole, sealFirst };
}

test('whatever is left out, every page shows the whole view: before an order, after it, and in the next phase', async () => {
  const { a, b, expectWhole, sealFirst, give, endPhase } = await twoStudents();
  expectWhole();
  for (const who of [a, b]) {
    await sealFirst(who);
    expectWhole();
  }
  const said: Command = { kind: 'say', to: -1, phrase: 'hello', blanks: ['you'], text: '' };
  expect(await give(a, { kind: 'play', command: said })).toEqual({ ok: true });
  expectWhole();
  await endPhase(0);
  expectWhole();
});

test('for a seat that only hears that another has sealed, no whole view is made', async () => {
  const { a, b, lesson, sealFirst } = await twoStudents();
  const { match } = lesson.tables[0];
  const seat = lesson.memberOf(b.member)?.seat ?? -1;
  const before = new ShownTables();
  lessonViewOf(lesson, b, before);
  await sealFirst(a);
  const whole = vi.spyOn(match, 'viewOf');
  const after = new ShownTables(before.editions);
  lessonViewOf(lesson, b, after);
  expect(after.partly).toEqual(['table']);
  expect(whole).not.toHaveBeenCalledWith(seat);
});

test('a seat that says that it is done is not made a whole view anew either', async () => {
  const { a, lesson, seen, give } = await twoStudents();
  const { match } = lesson.tables[0];
  const seat = lesson.memberOf(a.member)?.seat ?? -1;
  const before = new ShownTables();
  lessonViewOf(lesson, a, before);
  const { round, phase } = seen(a).table ?? {};
  if (!round || !phase) throw new Error('There is no table.');
  expect(await give(a, { kind: 'play', command: readyIn({ round, phase }) })).toEqual({ ok: true });
  const whole = vi.spyOn(match, 'viewOf');
  const after = new ShownTables(before.editions);
  const view = lessonViewOf(lesson, a, after) as StudentView;
  expect(whole).not.toHaveBeenCalledWith(seat);
  expect(view.table?.seats[seat].ready).toBe(true);
});
