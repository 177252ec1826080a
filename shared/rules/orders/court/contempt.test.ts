import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantAppealed, warrantServed } from '../../../testing/dublin.ts';
import { endPhase, expectPurse, give, refused, seat } from '../../../testing/index.ts';
import { effectOf } from '../../resolution.ts';

test('a fine for defiance runs 1, 2, 3 as long as the order is defied', () => {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  give(p, 'usCourts', { kind: 'contempt', demand: 0 });
  endPhase(p);
  expect(at(p.demands, 0).ladder).toBe(1);
  refused(p, 'usCourts', { kind: 'contempt', demand: 0 }, 'wrongPhase');
  at(p.seats, seat('meridian')).purse = 3;
  give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
  const events = endPhase(p);
  expect(at(p.demands, 0).ladder).toBe(2);
  expectPurse(p, 'meridian', 3 - 1 + 3);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'meterChanged', meter: 'revenue', by: effectOf(p, 'contemptFine.revenue') }),
  );
  refused(p, 'usCourts', { kind: 'contempt', demand: 0 }, 'ladderRunning');
});

test('nobody is fined who has not defied an order', () => {
  const p = warrantServed();
  endPhase(p);
  refused(p, 'usCourts', { kind: 'contempt', demand: 0 }, 'noRefusal');
});

test('a company that appealed without obeying may be fined, but pays nothing while the appeal runs', () => {
  const p = warrantAppealed();
  give(p, 'usCourts', { kind: 'contempt', demand: 0 });
  endPhase(p);
  endPhase(p);
  expect(at(p.demands, 0).ladder).toBe(1);
  expect(p.fines).toEqual([]);
});
