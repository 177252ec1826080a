import { expect, test } from 'vitest';
import { gradesCsv } from './export-grades.ts';
import { aLesson } from './testing.ts';

test('grades are a row a student: real name, points by criterion, their sum, and the comment', async () => {
  const { host, lessons, lesson } = await aLesson();
  await host({ kind: 'roster', names: ['Ada Lovelace'] });
  const { member } = await lessons.join(lesson, 'Owl', undefined, 'ada');
  await lessons.join(lesson, 'Fox');
  const points = { decision: 2, otherSide: 1, reasons: 3, comparison: 0, terms: 1 };
  await host({ kind: 'grade', member, points, comment: '=Good, go on' });
  const [header, ada, fox] = gradesCsv(lesson).trim().split('\r\n');
  expect(header).toBe(
    'student,nickname,world,seat,points.decision,points.otherSide,points.reasons,points.comparison,points.terms,total,most,comment',
  );
  expect(ada).toMatch(/^Ada Lovelace,Owl,A,\w+,2,1,3,0,1,7,10,"'=Good, go on"$/);
  expect(fox).toMatch(/^,Fox,A,\w+,,,,,,,10,$/);
});
