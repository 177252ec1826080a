import { test } from 'vitest';
import { endPhase, expectMeter, expectRelation, give, position, refused } from '../../testing/index.ts';

test('warms the relation with the state it names', () => {
  const p = position();
  give(p, 'us', { kind: 'speak', with: 1, bill: -1 });
  endPhase(p);
  expectMeter(p, 'us', 'standing', 56);
  expectRelation(p, 'us', 'ie', 3);
});

test('once a round', () => {
  const p = position();
  give(p, 'us', { kind: 'speak', with: 1, bill: -1 });
  refused(p, 'us', { kind: 'speak', with: 2, bill: -1 }, 'onceARound');
});

test('for a bill only when one is brought', () => {
  refused(position(), 'us', { kind: 'speak', with: 0, bill: -1 }, 'noBill');
});
