import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantEnforced } from '../../../testing/dublin.ts';
import { endPhase, give, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

test('a lifted stay makes the order due at this Bench', () => {
  const p = warrantEnforced(true);
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'lift', case: warrantCase(p) });
  endPhase(p);
  expect(at(p.demands, 0).status).toBe('inForce');
  expectMeter('usCourts', 'rights', 'lift.rights');
  expectMeter('usCourts', 'order', 'lift.order');
  endPhase(p);
  expect(at(p.demands, 0).stalls).toBe(1);
});

test('only a stayed order can be lifted', () => {
  const p = warrantEnforced();
  refused(p, 'usCourts', { kind: 'lift', case: warrantCase(p) }, 'notStayed');
});
