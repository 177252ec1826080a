import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, give, holdingOf, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf, withoutDrift } from '../../../testing/ledger.ts';
import { optionsFor } from '../../options-for.ts';

describe('keys', () => {
  test('given to customers bring Trust and cost Revenue', () => {
    const p = withoutDrift(position());
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'keys', holding: holdingOf('H3'), custody: 'customer' });
    endPhase(p);
    endPhase(p);
    expect(at(p.holdings, holdingOf('H3')).keys).toBe('customer');
    expectMeter('meridian', 'trust', 'keys.customer.trust');
    expectMeter('meridian', 'revenue', 'keys.customer.revenue');
  });

  test('passed from a trustee to customers bring no more Trust', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    at(p.holdings, holdingOf('H3')).keys = 'trustee';
    give(p, 'meridian', { kind: 'keys', holding: holdingOf('H3'), custody: 'customer' });
    endPhase(p);
    endPhase(p);
    expectMeter('meridian', 'trust');
  });

  test('taken back are free and cost Trust', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    at(p.holdings, holdingOf('H3')).keys = 'customer';
    const back = optionsFor(p, seat('meridian')).find(
      ({ order }) => order.kind === 'keys' && order.holding === holdingOf('H3') && order.custody === 'provider',
    );
    expect(back?.price).toBe(0);
    give(p, 'meridian', { kind: 'keys', holding: holdingOf('H3'), custody: 'provider' });
    endPhase(p);
    endPhase(p);
    expectMeter('meridian', 'trust', 'keys.back.trust');
  });

  test('of frozen data stay where they are', () => {
    const p = position();
    at(p.holdings, holdingOf('H3')).frozen = true;
    refused(p, 'meridian', { kind: 'keys', holding: holdingOf('H3'), custody: 'customer' }, 'holdingFrozen');
  });

  test('cannot go to customers under a capability law', () => {
    const p = position();
    at(p.jurisdictions, 1).laws.push({ kind: 'capability', data: 'any', round: 0, used: false });
    refused(p, 'meridian', { kind: 'keys', holding: holdingOf('H3'), custody: 'customer' }, 'capabilityLawForbids');
  });
});
