import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, endRound, expectPurse, give, position, refused } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';

const fastLane = { kind: 'treaty', treaty: 'fastLane', with: 1 } as const;

/** The US offers Ireland the fast lane; the Bench is open. */
function offered() {
  const p = position();
  give(p, 'us', fastLane);
  endPhase(p);
  return { p, offer: p.treaties.length - 1 };
}

describe('the fast lane', () => {
  test('is in force when both have signed', () => {
    const { p, offer } = offered();
    const { expectMeter, expectRelation } = ledgerOf(p);
    give(p, 'ireland', { kind: 'acceptTreaty', treaty: offer });
    expectPurse(p, 'us', 2);
    expectPurse(p, 'ireland', 3);
    endPhase(p);
    expect(at(p.treaties, offer).status).toBe('inForce');
    const { standing, sovereignty } = p.setup.ruleset.treaties.fastLane;
    expectMeter('us', 'standing', standing);
    expectMeter('ireland', 'sovereignty', sovereignty);
    expectRelation('us', 'ie', 'treaty.relation');
    expect(at(p.seats, 0).tally.treatiesSigned).toBe(1);
  });

  test('falls away when nobody answers', () => {
    const { p, offer } = offered();
    endPhase(p);
    expect(at(p.treaties, offer).status).toBe('declined');
  });

  test('needs a legal assistance treaty in force', () => {
    const p = position();
    at(p.treaties, 0).status = 'suspended';
    refused(p, 'us', fastLane, 'needsMla');
  });

  test('is not offered across a bad relation', () => {
    const p = position();
    p.relations[1] = -1;
    refused(p, 'us', fastLane, 'relationTooLow');
  });

  test('signed and a treaty suspended in one Outcome: suspended, nothing is signed', () => {
    const p = position();
    give(p, 'us', fastLane);
    give(p, 'ireland', { kind: 'suspend', treaty: 0 });
    endPhase(p);
    const offer = p.treaties.length - 1;
    give(p, 'ireland', { kind: 'acceptTreaty', treaty: offer });
    endPhase(p);
    expect(at(p.treaties, 0).status).toBe('suspended');
    expect(at(p.treaties, offer).status).toBe('declined');
  });
});

describe('an executive agreement', () => {
  test('needs a reach law of either', () => {
    refused(position(), 'us', { kind: 'treaty', treaty: 'executive', with: 1 }, 'needsReachLaw');
  });

  test('is in force one round after it is signed', () => {
    const p = position();
    at(p.jurisdictions, 0).laws.push({ kind: 'reach', data: 'any', round: 0, used: false });
    give(p, 'us', { kind: 'treaty', treaty: 'executive', with: 1 });
    endPhase(p);
    const offer = p.treaties.length - 1;
    give(p, 'ireland', { kind: 'acceptTreaty', treaty: offer });
    endPhase(p);
    expect(at(p.treaties, offer).status).toBe('signed');
    endRound(p);
    expect(at(p.treaties, offer).status).toBe('inForce');
  });
});

describe('adequacy', () => {
  test('is the union’s own decision: the other side cannot suspend it', () => {
    refused(position(), 'us', { kind: 'suspend', treaty: 7 }, 'decisionOfTheUnion');
  });

  test('is made with the EU as a whole', () => {
    const p = position();
    at(p.treaties, 7).status = 'ended';
    refused(p, 'us', { kind: 'treaty', treaty: 'adequacy', with: 1 }, 'needsUnion');
  });

  test('the neutral EU signs where the relation is 1 or better, and US companies gain Revenue', () => {
    const p = withoutDrift(position());
    const { expectMeter } = ledgerOf(p);
    at(p.treaties, 7).status = 'ended';
    give(p, 'us', { kind: 'treaty', treaty: 'adequacy', with: 3 });
    endPhase(p);
    endPhase(p);
    expect(p.treaties.at(-1)?.status).toBe('inForce');
    expectMeter('meridian', 'revenue', 'adequacy.revenue');
  });

  test('the neutral EU declines where it is worse', () => {
    const p = position();
    at(p.treaties, 7).status = 'ended';
    p.relations[3] = 0;
    give(p, 'us', { kind: 'treaty', treaty: 'adequacy', with: 3 });
    endPhase(p);
    endPhase(p);
    expect(p.treaties.at(-1)?.status).toBe('declined');
  });
});

describe('a suspension', () => {
  test('gains Sovereignty, costs Standing, the relation and Comity', () => {
    const p = position();
    give(p, 'ireland', { kind: 'suspend', treaty: 0 });
    endPhase(p);
    const { expectComity, expectMeter, expectRelation } = ledgerOf(p);
    endPhase(p);
    expectMeter('ireland', 'sovereignty', 'suspend.sovereignty');
    expectMeter('ireland', 'standing', 'suspend.standing');
    expectRelation('us', 'ie', 'suspend.relation');
    expectComity('suspend.comity');
  });

  test('is ended by both together', () => {
    const p = position();
    at(p.treaties, 0).status = 'suspended';
    give(p, 'us', { kind: 'treaty', treaty: 'mla', with: 1 });
    endPhase(p);
    give(p, 'ireland', { kind: 'acceptTreaty', treaty: p.treaties.length - 1 });
    endPhase(p);
    expect(at(p.treaties, 0).status).toBe('inForce');
    expect(at(p.seats, 0).tally.treatiesSigned).toBe(0);
  });
});
