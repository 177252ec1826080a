import { expect, test } from 'vitest';
import type { Precedent } from '../../../../shared/model/index.ts';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { jurisdiction, seat } from '../../../../shared/testing/index.ts';
import { laidDown, sharedRows } from './law-book.ts';

test('a line of law names its level, but not where its case is heard only once', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('usCourts'));
  const { id, jurisdiction } = at(view.cases, warrantCase(p));
  const line: Precedent = {
    ...{ id: 0, case: id, bench: jurisdiction, level: 1, round: 2, ruling: 'quash', ground: 'location' },
    ...{ way: -1, status: 'standing' },
  };
  expect(laidDown(view, line)).toBe('The US federal courts, Trial: stands');
  at(view.cases, id).docket = 'records';
  expect(laidDown(view, line)).toBe('The US federal courts: stands');
});

test('states whose courts one bench sits for are read by its row', () => {
  const view = viewFor(warrantChallenged(), seat('euCourts'));
  expect(sharedRows(view)).toEqual([{ row: jurisdiction('eu'), of: [jurisdiction('ie'), jurisdiction('uk')] }]);
});
