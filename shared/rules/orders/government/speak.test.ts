import { test } from 'vitest';
import { endPhase, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('warms the relation with the state it names', () => {
  const p = position();
  const { expectMeter, expectRelation } = ledgerOf(p);
  give(p, 'us', { kind: 'speak', with: 1, bill: -1 });
  endPhase(p);
  expectMeter('us', 'standing', 'speak.standing');
  expectRelation('us', 'ie', 'speak.relation');
});

test('once a round', () => {
  const p = position();
  give(p, 'us', { kind: 'speak', with: 1, bill: -1 });
  refused(p, 'us', { kind: 'speak', with: 2, bill: -1 }, 'onceARound');
});

test('for a bill only when one is brought', () => {
  refused(position(), 'us', { kind: 'speak', with: 0, bill: -1 }, 'noBill');
});
