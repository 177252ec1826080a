import { expect, test } from 'vitest';
import { quizKey } from '../../content/quiz-key.ts';
import { aLesson } from '../testing.ts';
import { cell, classCsv } from './csv.ts';

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx'])('a text that begins like a formula is made plain: %j', (text) => {
  expect(cell(text)).toBe(`'${text}`);
});

test.each([
  ['a;=1+1', `"a;'=1+1"`],
  ['a,  @SUM(A1)', `"a,  '@SUM(A1)"`],
  ['\uFF1D1+1', `'\uFF1D1+1`],
  ['  =1+1', `  '=1+1`],
  ['a = b + c', 'a = b + c'],
])('a formula after the end of a cell in another country, or in wide signs, is none: %j', (text, safe) => {
  expect(cell(text)).toBe(safe);
});

test('a question named like something built in fills nobody else’s column', async () => {
  const { lesson, join, give } = await aLesson();
  const [a] = [await join('Ada'), await join('Bea')];
  const answer = (question: string) => give(a, { kind: 'answer', when: 'after', question, answer: 'mine' });
  for (const question of ['constructor', '__proto__', 'toString'])
    expect(await answer(question)).toEqual({ ok: false, reason: 'malformed' });
  // As an older version has kept it.
  lesson.record.members[0].answers.after = JSON.parse('{ "constructor": "mine", "__proto__": "mine" }');
  const rows = (await classCsv(lesson)).trim().split('\r\n');
  expect(rows[1].split(',').slice(-2)).toEqual(['mine', 'mine']);
  expect(rows[2].split(',').slice(-2)).toEqual(['', '']);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('a negative number stays a number', () => {
  expect(cell(-3)).toBe('-3');
});

test('a table with semicolons has its cells apart by them, and none within', async () => {
  const { lesson, join } = await aLesson();
  await join('Ada');
  const [header, row] = (await classCsv(lesson, ';')).split('\r\n');
  expect(header.replace('\uFEFF', '').split(';').slice(0, 3)).toEqual(['name', 'world', 'seat']);
  expect(row.split(';')).toHaveLength(header.split(';').length);
  expect(cell('first; second')).toBe('"first; second"');
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(cell('she said "no", twice\nreally')).toBe('"she said ""no"", twice\nreally"');
});

test('of the quiz the table tells how many answers were right', async () => {
  const { lesson, join, give } = await aLesson();
  const [a, b] = [await join('Ada'), await join('Bea')];
  const key = quizKey('dublin-warrant');
  expect(key.length).toBeGreaterThan(4);
  const send = (who: typeof a, when: 'before' | 'after', answer: string) =>
    give(who, { kind: 'answer', when, question: 'quiz', answer });
  await send(a, 'before', `${key[0]}`);
  await send(a, 'after', key.join(','));
  await send(b, 'after', `${key[0]},${key[1]}`);
  const [header, ...rows] = (await classCsv(lesson)).trim().split('\r\n');
  expect(header.split(',').slice(-2)).toEqual(['before.quiz', 'after.quiz']);
  expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
    ['1', String(key.length)],
    ['', '2'],
  ]);
});
