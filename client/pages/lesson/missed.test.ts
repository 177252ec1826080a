import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { position, seat } from '../../../shared/testing/index.ts';
import { missedLines } from './missed.ts';

test('who was away hears that a law passed; of book-keeping they hear nothing', () => {
  const p = position();
  const bill = { id: p.bills.length, jurisdiction: 0, law: 'capability', data: 'any', repeal: false } as const;
  p.bills.push({ ...bill, support: 3, round: 1, status: 'passed' });
  const lines = missedLines(viewFor(p, seat('us')), [
    {
      round: 1,
      events: [
        { type: 'readySet', seat: 0, ready: true },
        { type: 'billDecided', bill: bill.id, passed: true },
      ],
    },
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/passe/);
});
