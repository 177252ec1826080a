import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantServed, warrantSued } from '../../../testing/dublin.ts';
import { endPhase, give, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { optionsFor } from '../../options-for.ts';
import { effectOf } from '../../resolution.ts';

const refuses = { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' } as const;

describe('to refuse', () => {
  test('pleases customers, angers the state and defies the court', () => {
    const p = warrantServed();
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter('meridian', 'trust', 'refuse.first.trust', 'fight.customer.trust');
    expectMeter('meridian', 'goodStanding', 'refuse.goodStanding', 'fight.customer.goodStanding');
    expectMeter('us', 'sovereignty', 'refuse.askerSovereignty');
    expectMeter('usCourts', 'order', 'refuse.order');
    expect(p.demands[0]).toMatchObject({ status: 'refused', refusals: 1 });
  });

  test('a second time brings less Trust', () => {
    const p = warrantServed();
    give(p, 'meridian', refuses);
    endPhase(p);
    endPhase(p);
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter('meridian', 'trust', 'refuse.again.trust');
    expectMeter('meridian', 'goodStanding', 'refuse.goodStanding');
    expect(effectOf(p, 'refuse.again.trust')).toBeLessThan(effectOf(p, 'refuse.first.trust'));
  });

  test('what the host’s court forbids costs less good standing', () => {
    const p = warrantServed();
    at(p.demands, 0).forbidden = true;
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', refuses);
    endPhase(p);
    expectMeter('meridian', 'goodStanding', 'refuse.hostSuit.goodStanding', 'fight.customer.goodStanding');
    expect(effectOf(p, 'refuse.hostSuit.goodStanding')).toBeGreaterThan(effectOf(p, 'refuse.goodStanding'));
  });

  test('is never sure of its price while the host’s court may yet forbid the order', () => {
    const p = warrantSued();
    endPhase(p);
    const option = optionsFor(p, seat('meridian')).find(({ order }) => order.kind === 'refuse');
    const prices = option?.forecast.filter(
      ({ effect, cause }) => effect.on === 'meter' && effect.meter === 'goodStanding' && cause.code.startsWith('suit'),
    );
    expect(prices?.map(({ certainty }) => certainty)).toEqual(['likely', 'likely']);
    expect(prices?.map(({ effect }) => effect.on === 'meter' && effect.by)).toEqual(
      ['refuse.hostSuit.goodStanding', 'refuse.goodStanding'].map((name) => effectOf(p, name)),
    );
    expect(prices?.reduce((sum, { chance }) => sum + chance, 0)).toBe(100);
  });

  test('in the last round is not asked again', () => {
    const p = warrantServed();
    const notes = () =>
      optionsFor(p, seat('meridian'))
        .find(({ order }) => order.kind === 'refuse')
        ?.forecast.flatMap(({ effect }) => (effect.on === 'note' ? [effect.code] : []));
    expect(notes()).toContain('askedAgain');
    p.round = p.setup.scenario.rounds;
    expect(notes()).not.toContain('askedAgain');
  });

  test('does not shut the way to court', () => {
    const p = warrantServed();
    give(p, 'meridian', refuses);
    endPhase(p);
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expect(at(p.demands, 0).status).toBe('contested');
    expect(at(p.seats, seat('meridian')).tally.fought).toBe(1);
  });
});
