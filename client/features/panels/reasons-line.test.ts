import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { position, seat } from '../../../shared/testing/index.ts';
import { reasonsLine } from './reasons-line.ts';

test('what speaks against a move is not told as a reason for it', () => {
  const view = viewFor(position(), seat('ireland'));
  const rises = { code: 'meterUp', meter: 'standing', by: 2, weight: 0.7 } as const;
  const falls = { code: 'meterDown', meter: 'sovereignty', by: -5, weight: -2 } as const;
  expect(reasonsLine(view, [rises, falls])).toBe('because Standing rises by 2, although Sovereignty falls by 5');
  expect(reasonsLine(view, [rises])).toBe('because Standing rises by 2');
});
