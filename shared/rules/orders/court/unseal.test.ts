import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, fileOf, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('an unsealed order is public: Rights rise, and it is an order like any other', () => {
  const p = position();
  give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'unseal', demand: 0 });
  endPhase(p);
  expect(at(p.demands, 0).sealed).toBe(false);
  expect(at(p.cases, at(p.demands, 0).case).sealed).toBe(false);
  expectMeter('usCourts', 'rights', 'unseal.rights');
});

test('what is public cannot be unsealed', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  p.phase = 'orders';
  refused(p, 'usCourts', { kind: 'unseal', demand: 0 }, 'notSealed');
});
