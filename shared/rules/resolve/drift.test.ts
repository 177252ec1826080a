import { describe, test } from 'vitest';
import { at } from '../../model/index.ts';
import { endRound, expectMeter, expectPurse, position, seat } from '../../testing/index.ts';

function roundLater(meters: [number, number, number], who = 'meridian') {
  const p = position();
  at(p.seats, seat(who)).meters = meters;
  at(p.seats, seat(who)).purse = 0;
  endRound(p);
  return p;
}

describe('revenue each round', () => {
  test('grows by 2 where customers trust', () => expectMeter(roundLater([40, 65, 50]), 'meridian', 'revenue', 42));
  test('grows by 1 where they half trust', () => expectMeter(roundLater([40, 50, 50]), 'meridian', 'revenue', 41));
  test('stays in between', () => expectMeter(roundLater([40, 45, 50]), 'meridian', 'revenue', 40));
  test('falls by 2 where they do not', () => expectMeter(roundLater([40, 39, 50]), 'meridian', 'revenue', 38));
  test('grows by 1 with a good name at law', () => expectMeter(roundLater([40, 45, 65]), 'meridian', 'revenue', 41));
  test('falls by 2 without one', () => expectMeter(roundLater([40, 45, 39]), 'meridian', 'revenue', 38));
});

describe('income', () => {
  test('is 3 for governments and companies, 2 for courts', () => {
    const p = position();
    for (const one of p.seats) one.purse = 0;
    endRound(p);
    for (const [who, income] of [
      ['us', 3],
      ['meridian', 3],
      ['usCourts', 2],
    ] as const)
      expectPurse(p, who, income);
  });
  test('is 1 more from 60', () => expectPurse(roundLater([0, 0, 60], 'us'), 'us', 4));
  test('is 1 less below 30', () => expectPurse(roundLater([0, 0, 29], 'us'), 'us', 2));
  test('of a court hangs on its Legitimacy', () => expectPurse(roundLater([60, 0, 0], 'usCourts'), 'usCourts', 3));
  test('never fills a purse above 8', () => {
    const p = position();
    at(p.seats, 0).purse = 7;
    endRound(p);
    expectPurse(p, 'us', 8);
  });
});
