import { describe, expect, test } from 'vitest';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../testing/dublin.ts';
import { endPhase, expectMeter, give, refused } from '../../testing/index.ts';

describe('an appeal', () => {
  test('by a company that has not obeyed leaves it in contempt meanwhile', () => {
    const p = warrantEnforced();
    endPhase(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expectMeter(p, 'meridian', 'trust', 57);
    expectMeter(p, 'meridian', 'goodStanding', 53);
    expect(p.cases[warrantCase(p)]).toMatchObject({ level: 2, status: 'argued', due: 5 });
  });

  test('against a stayed order is no contempt', () => {
    const p = warrantEnforced(true);
    endPhase(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expectMeter(p, 'meridian', 'goodStanding', 55);
    expect(p.demands[0].status).toBe('stayed');
  });

  test('belongs to the side that lost', () => {
    const p = warrantEnforced();
    endPhase(p);
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
    endPhase(p);
    give(p, 'us', { kind: 'appeal', case: warrantCase(p) });
    endPhase(p);
    expect(p.cases[warrantCase(p)].level).toBe(2);
    expect(p.demands[0].status).toBe('quashed');
    expect(p.holdings[0].frozen).toBe(true);
  });

  test('comes in the round after the ruling, or the ruling is final', () => {
    const p = warrantEnforced(true);
    endPhase(p);
    endPhase(p);
    expect(p.cases[warrantCase(p)].status).toBe('final');
    expect(p.demands[0].status).toBe('inForce');
    endPhase(p);
    refused(p, 'meridian', { kind: 'appeal', case: warrantCase(p) }, 'lastHearing');
  });
});
