import { describe, expect, test } from 'vitest';
import type { DealTerms, GameState, PledgePromise } from '../../model/index.ts';
import {
  command,
  endPhase,
  endRound,
  expectMeter,
  fileOf,
  give,
  holdingOf,
  position,
  seat,
} from '../../testing/index.ts';
import { decide } from '../index.ts';

type Wishes = { holding?: number; until?: number };

function terms(p: GameState, maker: string, to: string, promise: PledgePromise, wishes: Wishes = {}): DealTerms {
  const { holding = -1, until = p.round + 1 } = wishes;
  return { kind: 'pledge', maker: seat(maker), beneficiary: seat(to), promise, holding, until };
}

/** The maker gives its word, and the other takes it. */
function pledge(p: GameState, maker: string, to: string, promise: PledgePromise, wishes: Wishes = {}): void {
  command(p, maker, { kind: 'offerDeal', to: seat(to), terms: terms(p, maker, to, promise, wishes) });
  command(p, to, { kind: 'acceptDeal', deal: p.deals.length - 1 });
}

function whyNot(p: GameState, maker: string, to: string, promise: PledgePromise, wishes: Wishes = {}) {
  const decision = decide(p, seat(maker), {
    kind: 'offerDeal',
    to: seat(to),
    terms: terms(p, maker, to, promise, wishes),
  });
  return decision.ok ? 'allowed' : decision.reason;
}

const demand = (file: string) => ({ kind: 'demand', file: fileOf(file) }) as const;

describe('a promise', () => {
  test('kept to its last round lifts the maker’s good name by 2', () => {
    const p = position();
    pledge(p, 'us', 'meridian', 'noDemand');
    endRound(p);
    expectMeter(p, 'us', 'standing', 55);
    endRound(p);
    expect(p.deals[0].status).toBe('kept');
    expectMeter(p, 'us', 'standing', 57);
    expect(p.seats[0].tally.pledgesKept).toBe(1);
  });

  test('kept when three were kept before it is counted, and earns nothing more', () => {
    const p = position();
    p.seats[seat('us')].tally.pledgesKept = 3;
    pledge(p, 'us', 'meridian', 'noDemand');
    endRound(p);
    endRound(p);
    expectMeter(p, 'us', 'standing', 55);
    expect(p.seats[seat('us')].tally.pledgesKept).toBe(4);
  });

  test('broken costs 5, and stays broken', () => {
    const p = position();
    pledge(p, 'us', 'meridian', 'noDemand', { until: 3 });
    give(p, 'us', demand('us.H1'));
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
    expectMeter(p, 'us', 'standing', 50);
    endRound(p);
    expectMeter(p, 'us', 'standing', 50);
  });

  test('asked for by the other side is the maker’s all the same', () => {
    const p = position();
    command(p, 'meridian', { kind: 'offerDeal', to: 0, terms: terms(p, 'us', 'meridian', 'noDemand') });
    command(p, 'us', { kind: 'acceptDeal', deal: 0 });
    give(p, 'us', demand('us.H1'));
    endRound(p);
    expectMeter(p, 'us', 'standing', 50);
  });

  test('given at the Bench does not bind what was sealed before it', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    pledge(p, 'us', 'meridian', 'noDemand');
    endPhase(p);
    expect(p.deals[0].status).toBe('accepted');
  });

  test('not to demand is judged on a secret order only once it is out', () => {
    const p = position();
    pledge(p, 'us', 'meridian', 'noDemand', { until: 4 });
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    endPhase(p);
    endPhase(p);
    expect(p.deals[0].status).toBe('accepted');
    give(p, 'usCourts', { kind: 'unseal', demand: 0 });
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
  });

  test('not to spy is judged on exposure', () => {
    const p = position();
    const covert = { jurisdiction: 0, file: 0, holding: 0, host: 1, company: seat('meridian'), round: 1, worked: true };
    pledge(p, 'us', 'ireland', 'noCovert', { until: 3 });
    p.coverts.push({ id: 0, ...covert, exposed: false });
    p.setup = {
      ...p.setup,
      ruleset: { ...p.setup.ruleset, parameters: { ...p.setup.ruleset.parameters, 'covert.laterExposure': 0 } },
    };
    endRound(p);
    expect(p.deals[0].status).toBe('accepted');
    p.coverts[0].exposed = true;
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
  });

  test('not to move a holding is broken by moving it', () => {
    const p = position();
    pledge(p, 'meridian', 'ireland', 'noMove', { holding: holdingOf('H2') });
    give(p, 'meridian', { kind: 'move', holding: holdingOf('H2'), to: 0, split: false });
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
    expectMeter(p, 'meridian', 'trust', 50);
  });

  test('to grant the next request is kept by granting it', () => {
    const p = position();
    pledge(p, 'ireland', 'us', 'grantNext', { until: 3 });
    give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
    endPhase(p);
    give(p, 'ireland', { kind: 'grant', request: 0 });
    endPhase(p);
    expect(p.deals[0].status).toBe('kept');
  });

  test('to grant the next request is broken by denying it', () => {
    const p = position();
    pledge(p, 'ireland', 'us', 'grantNext', { until: 3 });
    give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
    endPhase(p);
    give(p, 'ireland', { kind: 'deny', request: 0 });
    endPhase(p);
    expect(p.deals[0].status).toBe('broken');
  });

  test('to grant a request that never came is neither kept nor broken', () => {
    const p = position();
    pledge(p, 'ireland', 'us', 'grantNext');
    endRound(p);
    endRound(p);
    expect(p.deals[0].status).toBe('lapsed');
    expectMeter(p, 'ireland', 'standing', 55);
  });

  test('to speak for a friend is kept by a brief on its side', () => {
    const p = position();
    pledge(p, 'halcyon', 'meridian', 'briefFor', { until: 3 });
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    give(p, 'halcyon', { kind: 'brief', case: 0, side: 'against' });
    endRound(p);
    expect(p.deals[0].status).toBe('kept');
  });

  test('to speak for a friend is broken by keeping silent in its case', () => {
    const p = position();
    pledge(p, 'halcyon', 'meridian', 'briefFor', { until: 2 });
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endRound(p);
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
  });

  test('not to fine is broken by a fine', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    pledge(p, 'ireland', 'meridian', 'noFine', { until: 3 });
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    expect(p.deals[0].status).toBe('broken');
  });

  test('is judged at the end of the match at the latest', () => {
    const p = position({ round: 5 });
    pledge(p, 'us', 'meridian', 'noDemand', { until: 6 });
    while (p.phase !== 'over') endPhase(p);
    expect(p.deals[0].status).toBe('kept');
  });
});

describe('no good name is farmed', () => {
  test('a promise looks at least a round ahead, and not past the end', () => {
    expect(whyNot(position(), 'us', 'meridian', 'noDemand', { until: 1 })).toBe('dealNotAllowed');
    expect(whyNot(position(), 'us', 'meridian', 'noDemand', { until: 7 })).toBe('tooFarAhead');
  });

  test('one at a time to one seat, two in all', () => {
    const p = position();
    pledge(p, 'us', 'meridian', 'noDemand');
    expect(whyNot(p, 'us', 'meridian', 'noCovert')).toBe('tooManyDeals');
    pledge(p, 'us', 'halcyon', 'noDemand');
    expect(whyNot(p, 'us', 'nimbus', 'noDemand')).toBe('tooManyDeals');
  });

  test('what was kept once is not promised again', () => {
    const p = position();
    pledge(p, 'us', 'meridian', 'noDemand');
    endRound(p);
    endRound(p);
    expect(whyNot(p, 'us', 'meridian', 'noDemand')).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'meridian', 'noCovert')).toBe('allowed');
  });

  test('nobody promises what is not theirs to keep', () => {
    const p = position();
    expect(whyNot(p, 'meridian', 'us', 'noDemand')).toBe('dealNotAllowed');
    expect(whyNot(p, 'meridian', 'us', 'noMove', { holding: holdingOf('H10') })).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'usCourts', 'noDemand')).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'meridian', 'grantNext')).toBe('dealNotAllowed');
  });

  test('promises are between the two who sign', () => {
    const p = position();
    const other = { ...terms(p, 'us', 'meridian', 'noDemand') };
    expect(decide(p, seat('uk'), { kind: 'offerDeal', to: seat('meridian'), terms: other })).toEqual({
      ok: false,
      reason: 'dealNotAllowed',
    });
  });
});
