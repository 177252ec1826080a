import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { filesOfLastDay, openFiles } from './open-files.ts';

test('the files of the last day are those that are missed when the round ends', () => {
  const p = position();
  const first = openFiles(viewFor(p, seat('ireland')))[0];
  expect(filesOfLastDay(viewFor(p, seat('ireland')))).toEqual([]);
  p.round = first?.due ?? 0;
  expect(filesOfLastDay(viewFor(p, seat('ireland'))).map(({ id }) => id)).toContain(first?.id);
  expect(filesOfLastDay(viewFor(p, seat('nimbus')))).toEqual([]);
});
