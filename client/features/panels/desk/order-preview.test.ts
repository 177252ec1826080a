import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { caseQuestion, winsWith } from './order-preview.tsx';

test('whoever files a brief reads what the case asks', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const brief = { kind: 'brief', case: warrantCase(p), side: 'against' } as const;
  expect(caseQuestion(view, brief)).toBe('Must Meridian obey the order of the US?');
  expect(caseQuestion(view, { kind: 'report' })).toBeUndefined();
});

test('whoever files a brief reads with which rulings its side has won: the middle ones are nobody’s win', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const wins = (side: 'for' | 'against') => winsWith(view, { kind: 'brief', case: warrantCase(p), side });
  expect(wins('for')).toContain(': Enforce.');
  expect(wins('against')).toContain(': Quash or Send to the treaty.');
});
