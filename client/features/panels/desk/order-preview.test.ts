import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { seat } from '../../../../shared/testing/index.ts';
import { caseQuestion } from './order-preview.tsx';

test('whoever files a brief reads what the case asks', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const brief = { kind: 'brief', case: warrantCase(p), side: 'against' } as const;
  expect(caseQuestion(view, brief)).toBe('Must Meridian obey the order of the US?');
  expect(caseQuestion(view, { kind: 'report' })).toBeUndefined();
});
