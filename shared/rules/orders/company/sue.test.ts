import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { endPhase, endRound, fileOf, give, position, refused, seat } from '../../../testing/index.ts';
import { viewFor } from '../../index.ts';

/** Meridian owes a fine. */
function fined() {
  const p = position();
  p.fines.push({
    id: 0,
    kind: 'breach',
    company: seat('meridian'),
    jurisdiction: 1,
    breach: -1,
    demand: -1,
    imposed: 2,
    collected: 0,
    round: 0,
    status: 'set',
  });
  return p;
}

describe('to go to court', () => {
  test('makes a fine wait', () => {
    const p = fined();
    give(p, 'meridian', { kind: 'sue', fine: 0, demand: -1 });
    endPhase(p);
    expect(at(p.fines, 0).status).toBe('contested');
    refused(p, 'halcyon', { kind: 'sue', fine: 0, demand: -1 }, 'wrongPhase');
  });

  test('is for the company that was fined', () => {
    const p = fined();
    refused(p, 'halcyon', { kind: 'sue', fine: 0, demand: -1 }, 'noTarget');
  });

  test('over a secret order is seen by those alone who know of the order, unless it is opened', () => {
    for (const strong of [false, true]) {
      const p = position();
      give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
      endRound(p);
      at(p.files, fileOf('us.H1')).gravity = strong ? 3 : 1;
      give(p, 'meridian', { kind: 'sue', fine: -1, demand: 0 });
      const events = endPhase(p);
      const seenBy = (who: string) => viewFor(p, seat(who), events).lastEvents.some(({ type }) => type === 'acted');
      const insiders = [seenBy('meridian'), seenBy('us'), seenBy('usCourts')];
      expect({ insiders, others: [seenBy('ireland'), seenBy('nimbus')] }).toEqual({
        insiders: [true, true, true],
        others: [!strong, !strong],
      });
    }
  });

  test('opens a seal on an order too weak to enforce, and keeps it on a strong one', () => {
    for (const strong of [false, true]) {
      const p = position();
      give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
      endPhase(p);
      endPhase(p);
      at(p.files, fileOf('us.H1')).gravity = strong ? 3 : 1;
      give(p, 'meridian', { kind: 'sue', fine: -1, demand: 0 });
      endPhase(p);
      expect(at(p.demands, 0).sealed).toBe(strong);
    }
  });
});
