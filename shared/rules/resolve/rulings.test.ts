import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantAppealed, warrantCase, warrantChallenged } from '../../testing/dublin.ts';
import { endPhase, fileOf, give, position, quietDublinWarrant, seat } from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { effectOf } from '../resolution.ts';

test('a court that says nothing holds the case over, at a cost in Order', () => {
  const p = warrantChallenged();
  endPhase(p);
  const { expectMeter } = ledgerOf(p);
  endPhase(p);
  expectMeter('usCourts', 'order', 'heldOver.order');
  expect(p.cases[warrantCase(p)]).toMatchObject({ status: 'argued', due: 3 });
});

test('a court without a seat rules by the band, on the heaviest test that points its way', () => {
  const { scenario } = quietDublinWarrant;
  const seats = scenario.seats.slice(0, -1);
  const p = position({ setup: { ...quietDublinWarrant, scenario: { ...scenario, seats } } });
  give(p, 'uk', { kind: 'demand', file: fileOf('uk.H6') });
  endPhase(p);
  give(p, 'halcyon', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  endPhase(p);
  endPhase(p);
  const ruling = at(at(p.cases, at(p.demands, 0).case).rulings, 0);
  expect(ruling).toMatchObject({ court: -1, bold: 0, ruling: ruling.band });
});

test('the highest court is neutral, and its reversal costs the court below', () => {
  const p = warrantAppealed();
  const record = at(p.cases, warrantCase(p));
  Object.assign(record, { level: 3, due: 4, lean: 12 });
  for (const one of p.files) one.road = 'refused';
  at(record.rulings, 0).ruling = 'quash';
  at(record.rulings, 0).level = 2;
  endPhase(p);
  const { expectMeter } = ledgerOf(p);
  endPhase(p);
  expect(record.rulings[1]).toMatchObject({ court: -1, level: 3, ruling: 'enforce', reverses: true });
  expectMeter('usCourts', 'legitimacy', 'reversed.legitimacy');
  expect(at(p.seats, seat('usCourts')).tally.reversed).toBe(1);
  expect(record.status).toBe('final');
});

test('a court that had paused its own order loses less when it is reversed', () => {
  const p = warrantAppealed();
  const record = at(p.cases, warrantCase(p));
  Object.assign(record, { level: 3, due: 4, lean: -12, stayed: true });
  at(p.demands, 0).status = 'stayed';
  endPhase(p);
  const { expectMeter } = ledgerOf(p);
  endPhase(p);
  expect(at(record.rulings, 1).reverses).toBe(true);
  expectMeter('usCourts', 'legitimacy', 'reversed.stayed.legitimacy');
  expect(effectOf(p, 'reversed.stayed.legitimacy')).toBeGreaterThan(effectOf(p, 'reversed.legitimacy'));
});
