import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { optionsFor } from '../../options-for.ts';

test('a stay pauses an order in force: nothing is due', () => {
  const p = warrantEnforced();
  const { expectMeter } = ledgerOf(p);
  give(p, 'usCourts', { kind: 'stay', case: warrantCase(p) });
  endPhase(p);
  expect(at(p.demands, 0).status).toBe('stayed');
  expectMeter('usCourts', 'rights', 'stay.rights');
  expectMeter('usCourts', 'order', 'stay.order');
  endPhase(p);
  expect(at(p.demands, 0).stalls).toBe(0);
});

test('only an order in force can be stayed', () => {
  const p = warrantChallenged();
  refused(p, 'usCourts', { kind: 'stay', case: warrantCase(p) }, 'notInForce');
});

test('a stay below the highest court promises a softer reversal', () => {
  const p = warrantEnforced();
  const foreseen = () =>
    optionsFor(p, seat('usCourts'))
      .find(({ order }) => order.kind === 'stay')
      ?.forecast.some((one) => one.cause.code === 'reversedStayed');
  expect(foreseen()).toBe(false);
  at(at(p.cases, warrantCase(p)).rulings, 0).level = 2;
  expect(foreseen()).toBe(true);
});
