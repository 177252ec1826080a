import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { slipWords } from '../tray/sealed-words.ts';
import { briefSide } from './brief-side.ts';

test('a brief names its side wherever it is proposed or lies sealed', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const brief = { kind: 'brief', case: warrantCase(p), side: 'against' } as const;
  expect(briefSide(view, brief)).toBe('Against the order');
  expect(slipWords(view, brief)).toEqual({
    name: 'File a brief',
    note: 'Against the order: United States v. Meridian',
  });
  expect(briefSide(view, { kind: 'report' })).toBeUndefined();
});
