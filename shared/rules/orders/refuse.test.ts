import { describe, expect, test } from 'vitest';
import { warrantServed } from '../../testing/dublin.ts';
import { endPhase, expectMeter, give, seat } from '../../testing/index.ts';

const refuses = { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' } as const;

describe('to refuse', () => {
  test('pleases customers, angers the state and defies the court', () => {
    const p = warrantServed();
    const order = p.seats[seat('usCourts')].meters[2];
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter(p, 'meridian', 'trust', 58);
    expectMeter(p, 'meridian', 'goodStanding', 54);
    expectMeter(p, 'us', 'sovereignty', 52);
    expectMeter(p, 'usCourts', 'order', order - 2);
    expect(p.demands[0]).toMatchObject({ status: 'refused', refusals: 1 });
  });

  test('a second time brings less Trust', () => {
    const p = warrantServed();
    give(p, 'meridian', refuses);
    endPhase(p);
    endPhase(p);
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter(p, 'meridian', 'trust', 59);
    expectMeter(p, 'meridian', 'goodStanding', 48);
  });

  test('what the host’s court forbids costs less good standing', () => {
    const p = warrantServed();
    p.demands[0].forbidden = true;
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter(p, 'meridian', 'goodStanding', 57);
  });

  test('does not shut the way to court', () => {
    const p = warrantServed();
    give(p, 'meridian', refuses);
    endPhase(p);
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expect(p.demands[0].status).toBe('contested');
    expect(p.seats[seat('meridian')].tally.fought).toBe(1);
  });
});
