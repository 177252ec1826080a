import { test } from 'vitest';
import { endPhase, expectMeter, expectPurse, give, position } from '../../testing/index.ts';

test('builds up the own soil and the companies on it', () => {
  const p = position();
  for (const company of [3, 4, 5]) p.seats[company].meters[1] = 45;
  give(p, 'ireland', { kind: 'invest' });
  expectPurse(p, 'ireland', 2);
  endPhase(p);
  endPhase(p);
  expectMeter(p, 'ireland', 'sovereignty', 57);
  expectMeter(p, 'meridian', 'revenue', 57);
  expectMeter(p, 'halcyon', 'revenue', 55);
});
