import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { caseRows, runsAfter } from './your-cases.ts';

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
