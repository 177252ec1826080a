import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';

describe('an appeal', () => {
  test('is lodged in the Orders phase after the ruling and heard a round later', () => {
    const p = warrantEnforced();
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expectMeter('meridian', 'trust', 'appeal.trust');
    expect(p.cases[warrantCase(p)]).toMatchObject({ level: 2, status: 'argued', due: 4 });
  });

  test('takes none of the places for orders', () => {
    const p = warrantEnforced();
    at(p.seats, seat('meridian')).purse = 8;
    for (const kind of ['report', 'harden', 'programme'] as const) give(p, 'meridian', { kind });
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    expect(at(p.seats, seat('meridian')).orders).toHaveLength(4);
  });

  test('by a company that has not obeyed leaves it in contempt meanwhile, by agreement', () => {
    const p = warrantEnforced();
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expect(endPhase(p)).toContainEqual({ type: 'heldInContempt', demand: 0, seat: seat('meridian') });
    expectMeter('meridian', 'goodStanding', 'appeal.contempt.goodStanding');
  });

  test('against a stayed order is no contempt', () => {
    const p = warrantEnforced(true);
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    endPhase(p);
    expectMeter('meridian', 'goodStanding');
    expect(at(p.demands, 0).status).toBe('stayed');
  });

  test('belongs to the side that lost', () => {
    const p = warrantEnforced();
    refused(p, 'us', { kind: 'appeal', case: warrantCase(p) }, 'notLost');
    refused(p, 'ireland', { kind: 'appeal', case: warrantCase(p) }, 'notYourCase');
  });

  test('against a quash belongs to the government', () => {
    const p = warrantChallenged();
    endPhase(p);
    give(p, 'usCourts', {
      kind: 'rule',
      case: warrantCase(p),
      ruling: 'quash',
      ground: 'location',
      reasons: '',
      reply: '',
      stay: false,
    });
    endPhase(p);
    give(p, 'us', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expect(at(p.cases, warrantCase(p)).level).toBe(2);
    expect(at(p.demands, 0).status).toBe('quashed');
    expect(at(p.holdings, 0).frozen).toBe(true);
  });

  test('comes in the round after the ruling, or the ruling is final and both are told', () => {
    const p = warrantEnforced();
    endPhase(p);
    expect(endPhase(p)).toContainEqual({ type: 'caseEnded', case: warrantCase(p), end: 'noAppeal' });
    expect(p.cases[warrantCase(p)]).toMatchObject({ status: 'final', end: 'noAppeal' });
    refused(p, 'meridian', { kind: 'appeal', case: warrantCase(p) }, 'lastHearing');
  });

  describe('against a stayed order', () => {
    test('may come a round later', () => {
      const p = warrantEnforced(true);
      endPhase(p);
      endPhase(p);
      give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
      endPhase(p);
      expect(p.cases[warrantCase(p)]).toMatchObject({ status: 'argued', level: 2 });
      expect(at(p.demands, 0).status).toBe('stayed');
    });

    test('ends with the stay when that round has passed too', () => {
      const p = warrantEnforced(true);
      endPhase(p);
      endPhase(p);
      endPhase(p);
      expect(endPhase(p)).toContainEqual({ type: 'caseEnded', case: warrantCase(p), end: 'noAppeal' });
      expect(at(p.demands, 0).status).toBe('inForce');
    });
  });
});
