import { expect, test } from 'vitest';
import { warrantCase, warrantEnforced } from '../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../testing/index.ts';

test('a lifted stay makes the order due at this Bench', () => {
  const p = warrantEnforced(true);
  const [, rights, order] = p.seats[seat('usCourts')].meters;
  give(p, 'usCourts', { kind: 'lift', case: warrantCase(p) });
  endPhase(p);
  expect(p.demands[0].status).toBe('inForce');
  expect(p.seats[seat('usCourts')].meters.slice(1)).toEqual([rights - 1, order + 2]);
  endPhase(p);
  expect(p.demands[0].stalls).toBe(1);
});

test('only a stayed order can be lifted', () => {
  const p = warrantEnforced();
  refused(p, 'usCourts', { kind: 'lift', case: warrantCase(p) }, 'notStayed');
});
