import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantServed } from '../../../testing/dublin.ts';
import { endPhase, expectPurse, fileOf, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { optionsFor } from '../../options-for.ts';
import { effectOf } from '../../resolution.ts';

describe('a challenge', () => {
  test('hands over who, when and from where, and brings the rest to court a round later', () => {
    const p = warrantServed();
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    expectPurse(p, 'meridian', 3);
    endPhase(p);
    expect(at(p.files, fileOf('us.H1')).evidence).toBe(1);
    expectMeter('meridian', 'trust', 'challenge.trust', 'fight.customer.trust');
    expectMeter('meridian', 'goodStanding', 'challenge.goodStanding', 'fight.customer.goodStanding');
    expect(p.demands[0]).toMatchObject({ status: 'contested', challenged: true });
    expect(p.cases[at(p.demands, 0).case]).toMatchObject({ level: 1, status: 'argued', due: 2, sealed: false });
  });

  test('of a home order costs Trust and more good standing', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H2') });
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expectMeter('meridian', 'trust', 'challenge.home.trust', 'fight.customer.trust');
    expectMeter('meridian', 'goodStanding', 'challenge.home.goodStanding', 'fight.customer.goodStanding');
    expect(effectOf(p, 'challenge.home.goodStanding')).toBeLessThan(effectOf(p, 'challenge.goodStanding'));
  });

  test('comes only once a demand', () => {
    const p = warrantServed();
    at(p.demands, 0).challenged = true;
    refused(
      p,
      'meridian',
      { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' },
      'alreadyChallenged',
    );
  });

  test('belongs to the company that was asked', () => {
    refused(
      warrantServed(),
      'halcyon',
      { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' },
      'notYourDemand',
    );
  });

  test('is fought once in the company’s record, and tells the customer if it says so', () => {
    const p = warrantServed();
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: true, reason: 'customer', words: '' });
    endPhase(p);
    expect(at(p.seats, seat('meridian')).tally.fought).toBe(1);
    expectMeter('meridian', 'trust', 'challenge.trust', 'fight.customer.trust', 'tell.trust');
    expectMeter(
      'meridian',
      'goodStanding',
      'challenge.goodStanding',
      'fight.customer.goodStanding',
      'tell.goodStanding',
    );
  });

  test('of secret help goes to a closed court: nothing is handed over, nobody is told', () => {
    const p = position();
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: true, reason: 'customer', words: '' });
    endPhase(p);
    expect(at(p.demands, 0).told).toBe(false);
    expect(at(p.files, fileOf('us.H1')).evidence).toBe(0);
    expectMeter('meridian', 'trust');
    expect(at(p.cases, at(p.demands, 0).case).sealed).toBe(true);
  });
});

test('in the last round a challenge foresees no ruling, and nothing that hangs on one', () => {
  const p = warrantServed();
  p.round = p.setup.scenario.rounds;
  const challenge = optionsFor(p, seat('meridian')).find(({ order }) => order.kind === 'challenge');
  const certainties = new Set(challenge?.forecast.map(({ certainty }) => certainty));
  expect([...certainties]).toEqual(['sure']);
  expect(challenge?.forecast.map(({ effect }) => effect.on === 'note' && effect.code)).toContain('endsUnheard');
});
