import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../model/index.ts';
import { endPhase, endRound, fileOf, give, jurisdiction, position, refused } from '../../../testing/index.ts';
import { ledgerOf, withEffects } from '../../../testing/ledger.ts';
import { optionsFor } from '../../index.ts';

const us = jurisdiction('us');

/** Round 2, Orders: the United States ordered data on Irish soil in round 1. */
function wronged(): GameState {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endRound(p);
  return p;
}

describe('a formal protest', () => {
  test('needs a wrong', () => refused(position(), 'ireland', { kind: 'protest', against: us }, 'noGrievance'));

  test('against an order for data on one’s soil lifts Sovereignty and Standing, and costs the other and the world', () => {
    const p = withEffects(wronged(), { 'protest.comity': -1 });
    const { expectComity, expectMeter, expectRelation } = ledgerOf(p);
    give(p, 'ireland', { kind: 'protest', against: us });
    const events = endPhase(p);
    expect(events).toContainEqual(expect.objectContaining({ type: 'protested', seat: 1, against: us }));
    expectMeter('ireland', 'sovereignty', 'protest.sovereignty');
    expectMeter('ireland', 'standing', 'protest.standing');
    expectMeter('us', 'standing', 'protest.theirStanding');
    expectRelation('us', 'ie', 'protest.relation');
    expectComity('protest.comity');
  });

  test('answers for all that was done so far', () => {
    const p = wronged();
    give(p, 'ireland', { kind: 'protest', against: us });
    endRound(p);
    refused(p, 'ireland', { kind: 'protest', against: us }, 'noGrievance');
  });

  test('comes within two rounds, or not at all', () => {
    const p = wronged();
    endRound(p);
    expect(optionsFor(p, 1).some(({ order }) => order.kind === 'protest')).toBe(true);
    endRound(p);
    refused(p, 'ireland', { kind: 'protest', against: us }, 'noGrievance');
  });

  test('belongs to the state that was wronged', () =>
    refused(wronged(), 'uk', { kind: 'protest', against: us }, 'noGrievance'));

  test('may answer a treaty that was suspended', () => {
    const p = position();
    const treaty = p.treaties.findIndex(({ a, b }) => a === us && b === jurisdiction('uk'));
    give(p, 'uk', { kind: 'suspend', treaty });
    endRound(p);
    give(p, 'us', { kind: 'protest', against: jurisdiction('uk') });
  });
});
