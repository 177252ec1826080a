import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('hardening grows by one and brings Trust, up to 3', () => {
  const p = position();
  const { expectMeter } = ledgerOf(p);
  const before = at(p.seats, seat('halcyon')).hardening;
  give(p, 'halcyon', { kind: 'harden' });
  endPhase(p);
  endPhase(p);
  expect(at(p.seats, seat('halcyon')).hardening).toBe(before + 1);
  expectMeter('halcyon', 'trust', 'harden.trust');
  at(p.seats, seat('halcyon')).hardening = 3;
  refused(p, 'halcyon', { kind: 'harden' }, 'hardenedFully');
});
