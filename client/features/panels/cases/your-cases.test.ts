import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { caseRows, markOf, runsAfter } from './your-cases.ts';

const partOf = (who: string) => caseRows(viewFor(warrantChallenged(), seat(who)))[0].part;

test('the court decides a case, both sides are parties, and a third state only reads it', () => {
  expect([partOf('usCourts'), partOf('us'), partOf('meridian'), partOf('ireland')]).toEqual([
    'judge',
    'party',
    'party',
    'other',
  ]);
});

test('a case that runs is the next thing to watch for its parties and its court alone', () => {
  const after = (who: string) => runsAfter(viewFor(warrantChallenged(), seat(who)))?.id;
  expect([after('usCourts'), after('us'), after('meridian'), after('ireland')]).toEqual([0, 0, 0, undefined]);
});

test('a case that is heard goes before an older one that may still be appealed', () => {
  const view = viewFor(warrantChallenged(), seat('usCourts'));
  const [heard] = view.cases;
  const ruled = { ...heard, id: 1, status: 'ruled' as const, due: heard.due - 1 };
  expect(runsAfter({ ...view, cases: [ruled, heard] })?.id).toBe(0);
});

test('a court is said to decide a case only while it has it to decide', () => {
  const [row] = caseRows(viewFor(warrantChallenged(), seat('usCourts')));
  const mark = (wishes: Partial<typeof row.publicCase>) =>
    markOf({ ...row, publicCase: { ...row.publicCase, ...wishes } });
  expect(mark({})).toBe('judge');
  expect(mark({ status: 'final', end: 'decided' })).toBeUndefined();
  expect(mark({ level: 3 })).toBeUndefined();
  expect(markOf({ ...row, part: 'party' })).toBe('party');
});
