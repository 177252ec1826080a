import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantAppealed, warrantChallenged, warrantServed } from '../../testing/dublin.ts';
import { endPhase } from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';

test('a company that says nothing stalls, and is asked again', () => {
  const p = warrantServed();
  const { expectMeter } = ledgerOf(p);
  endPhase(p);
  expectMeter('meridian', 'goodStanding', 'stall.goodStanding');
  expect(p.demands[0]).toMatchObject({ status: 'asked', stalls: 1 });
});

test('a second silence is a refusal, and so is every silence after it', () => {
  const p = warrantServed();
  const { expectMeter } = ledgerOf(p);
  for (let phase = 0; phase < 3; phase++) endPhase(p);
  expect(p.demands[0]).toMatchObject({ status: 'refused', refusals: 1 });
  expectMeter('meridian', 'goodStanding', 'stall.goodStanding', 'refuse.goodStanding');
  endPhase(p);
  endPhase(p);
  expect(at(p.demands, 0).refusals).toBe(2);
});

test('nobody has to answer while a court has the case', () => {
  const p = warrantChallenged();
  at(p.cases, at(p.demands, 0).case).due = 5;
  endPhase(p);
  endPhase(p);
  expect(at(p.demands, 0).stalls).toBe(0);
});

test('an appeal is an answer, and none is due while it runs', () => {
  const p = warrantAppealed();
  endPhase(p);
  endPhase(p);
  expect(p.demands[0]).toMatchObject({ status: 'inForce', stalls: 0 });
});
