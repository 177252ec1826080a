import { expect, test } from 'vitest';
import { endPhase, expectMeter, give, position, refused, seat } from '../../testing/index.ts';

test('hardening grows by one and brings Trust, up to 3', () => {
  const p = position();
  const before = p.seats[seat('halcyon')].hardening;
  give(p, 'halcyon', { kind: 'harden' });
  endPhase(p);
  endPhase(p);
  expect(p.seats[seat('halcyon')].hardening).toBe(before + 1);
  expectMeter(p, 'halcyon', 'trust', 57);
  p.seats[seat('halcyon')].hardening = 3;
  refused(p, 'halcyon', { kind: 'harden' }, 'hardenedFully');
});
