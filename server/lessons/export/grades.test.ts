import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aLesson } from '../testing.ts';
import { gradesCsv, gradesXlsx } from './grades.ts';

async function graded() {
  const { host, lessons, lesson } = await aLesson();
  await host({ kind: 'roster', names: ['Ada Lovelace'] });
  const { member } = await lessons.join(lesson, 'Owl', undefined, 'ada');
  await lessons.join(lesson, 'Fox');
  const points = { decision: 2, otherSide: 1, reasons: 3, comparison: 0, terms: 1 };
  await host({ kind: 'grade', member, points, comment: '=Good, go on' });
  return lesson;
}

test('grades are a row a student: real name, points by criterion, their sum, and the comment', async () => {
  const [header, ada, fox] = gradesCsv(await graded())
    .trim()
    .split('\r\n');
  expect(header).toBe(
    'student,nickname,world,seat,points.decision,points.otherSide,points.reasons,points.comparison,points.terms,total,most,comment',
  );
  expect(ada).toMatch(/^Ada Lovelace,Owl,A,\w+,2,1,3,0,1,7,10,"'=Good, go on"$/);
  expect(fox).toMatch(/^,Fox,A,\w+,,,,,,,10,$/);
});

test('a comment alone is no grade of zero points, and a criterion that was left out is none', async () => {
  const { host, lessons, lesson } = await aLesson();
  const [owl, fox] = [await lessons.join(lesson, 'Owl'), await lessons.join(lesson, 'Fox')];
  expect(await host({ kind: 'grade', member: owl.member, points: {}, comment: 'Well seen.' })).toEqual({ ok: true });
  expect(await host({ kind: 'grade', member: fox.member, points: { reasons: 3 }, comment: '' })).toEqual({ ok: true });
  const [, ofOwl, ofFox] = gradesCsv(lesson).trim().split('\r\n');
  expect(ofOwl).toMatch(/^,Owl,A,\w+,,,,,,,10,Well seen\.$/);
  expect(ofFox).toMatch(/^,Fox,A,\w+,,,3,,,3,10,$/);
});

test('the workbook holds the same table: points are numbers, a comment is text and never a formula', async () => {
  const files = unzipSync(await gradesXlsx(await graded()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']);
  const strings = strFromU8(files['xl/sharedStrings.xml']);
  expect(strings).toContain('points.decision');
  expect(strings).toContain('Ada Lovelace');
  expect(strings).toContain('=Good, go on');
  expect(sheet).not.toContain('<f>');
  const rows = sheet.split('<row ').slice(1);
  expect(rows).toHaveLength(3);
  expect([...rows[1].matchAll(/<c r="\w+"><v>(\d+)/g)].map(([, n]) => Number(n))).toEqual([2, 1, 3, 0, 1, 7, 10]);
});
