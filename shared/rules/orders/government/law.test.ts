import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, endRound, expectPurse, fileOf, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';

const reach = { kind: 'law', law: 'reach', data: 'any', repeal: false } as const;

describe('a bill', () => {
  test('passes with its own support', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', reach);
    endPhase(p);
    expect(p.bills[0]).toMatchObject({ support: 2, status: 'open' });
    endPhase(p);
    expect(at(p.bills, 0).status).toBe('passed');
    expect(at(p.jurisdictions, 0).laws.map((law) => law.kind)).toEqual(['reach']);
    const { sovereignty, standing } = p.setup.ruleset.laws.reach;
    expectMeter('us', 'sovereignty', sovereignty);
    expectMeter('us', 'standing', standing);
  });

  test('fails when two lobby against it', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', reach);
    endPhase(p);
    give(p, 'meridian', { kind: 'lobby', bill: 0, side: 'against' });
    give(p, 'ireland', { kind: 'lobby', bill: 0, side: 'against' });
    endPhase(p);
    expect(at(p.bills, 0).status).toBe('failed');
    expectMeter('us', 'sovereignty');
  });

  test('gains a voice when its own government speaks for it', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', reach);
    give(p, 'us', { kind: 'speak', with: 0, bill: -1 });
    endPhase(p);
    expect(at(p.bills, 0).support).toBe(3);
    expectMeter('us', 'standing');
  });

  test('one a state a round', () => {
    const p = position();
    give(p, 'us', reach);
    refused(p, 'us', { kind: 'law', law: 'charter', data: 'any', repeal: false }, 'billOpen');
  });

  test('that is law already is refused', () => {
    refused(position(), 'ireland', { kind: 'law', law: 'charter', data: 'any', repeal: false }, 'lawInForce');
  });

  test('one voice a bill a seat', () => {
    const p = position();
    give(p, 'us', reach);
    endPhase(p);
    give(p, 'meridian', { kind: 'lobby', bill: 0, side: 'for' });
    refused(p, 'meridian', { kind: 'lobby', bill: 0, side: 'for' }, 'alreadyAnswered');
  });
});

test('repeal undoes half, rounded toward zero', () => {
  const p = position();
  const { expectMeter } = ledgerOf(p);
  give(p, 'ireland', { kind: 'law', law: 'charter', data: 'any', repeal: true });
  endPhase(p);
  endPhase(p);
  expect(at(p.jurisdictions, 1).laws).toEqual([]);
  const { sovereignty, standing } = p.setup.ruleset.laws.charter;
  expectMeter('ireland', 'sovereignty', -Math.trunc(sovereignty / 2));
  expectMeter('ireland', 'standing', -Math.trunc(standing / 2));
});

test('a blocking statute costs companies here Revenue', () => {
  const p = withoutDrift(position());
  const { expectMeter } = ledgerOf(p);
  give(p, 'ireland', { kind: 'law', law: 'blocking', data: 'any', repeal: false });
  endPhase(p);
  endPhase(p);
  expect(at(p.jurisdictions, 1).laws.map((law) => law.kind)).toEqual(['charter', 'blocking']);
  expectMeter('ireland', 'sovereignty', p.setup.ruleset.laws.blocking.sovereignty);
  expectMeter('meridian', 'revenue', 'blocking.revenue');
});

test('a reach law ends the pending case, and the order stands again', () => {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  give(p, 'us', reach);
  endPhase(p);
  endPhase(p);
  expect(at(p.cases, at(p.demands, 0).case).status).toBe('moot');
  expect(at(p.demands, 0).status).toBe('inForce');
});

describe('a capability law', () => {
  const capabilityLaw = { kind: 'law', law: 'capability', data: 'any', repeal: false } as const;

  test('ends customer keys a round after it passed', () => {
    const p = position();
    at(p.holdings, 0).keys = 'customer';
    give(p, 'ireland', capabilityLaw);
    endPhase(p);
    endPhase(p);
    expect(at(p.holdings, 0).keys).toBe('customer');
    endRound(p);
    expect(at(p.holdings, 0).keys).toBe('provider');
  });

  test('does not reach a company that has left', () => {
    const p = position();
    at(p.holdings, 0).keys = 'customer';
    give(p, 'ireland', capabilityLaw);
    endPhase(p);
    endPhase(p);
    at(p.seats, 3).left.push(1);
    endRound(p);
    expect(at(p.holdings, 0).keys).toBe('customer');
  });
});

test('a localisation law costs a company for data of that kind kept abroad, each round', () => {
  const p = position();
  const { expectMeter } = ledgerOf(p);
  give(p, 'ireland', { kind: 'law', law: 'localisation', data: 'industrial', repeal: false });
  endPhase(p);
  endPhase(p);
  expectMeter('meridian', 'goodStanding', 'localisation.keptAbroad.goodStanding');
  endRound(p);
  expectMeter('meridian', 'goodStanding', 'localisation.keptAbroad.goodStanding');
});

test('a bill costs 2, and nothing in the world before it passes', () => {
  const p = position();
  const { expectComity } = ledgerOf(p);
  give(p, 'us', reach);
  expectPurse(p, 'us', 2);
  expectComity();
});
