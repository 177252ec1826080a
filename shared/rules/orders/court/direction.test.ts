import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a practice direction moves an own weight by 1 and costs Legitimacy', () => {
  const p = position();
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'direction', test: 'location', by: 1 });
  endPhase(p);
  expect(at(p.jurisdictions, 0).weights[0]).toBe(2);
  expectMeter('usCourts', 'legitimacy', 'direction.legitimacy');
});

test('a weight stays within 0 and 4', () => {
  const p = position();
  refused(p, 'usCourts', { kind: 'direction', test: 'market', by: -1 }, 'weightAtEnd');
  at(p.jurisdictions, 0).weights[1] = 4;
  refused(p, 'usCourts', { kind: 'direction', test: 'control', by: 1 }, 'weightAtEnd');
});
