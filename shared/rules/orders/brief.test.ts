import { describe, expect, test } from 'vitest';
import { NONE } from '../../model/index.ts';
import {
  warrantAppealed,
  warrantCase,
  warrantChallenged,
  warrantEnforced,
  warrantServed,
} from '../../testing/dublin.ts';
import { endPhase, expectMeter, expectPurse, give, refused, seat } from '../../testing/index.ts';
import { meritsOf } from '../law/merits.ts';

describe('a brief', () => {
  test('on a demand just served is read when the challenge is ruled on', () => {
    const p = warrantServed();
    give(p, 'ireland', { kind: 'brief', case: NONE, demand: 0, side: 'against' });
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expect(meritsOf(p, warrantCase(p)).total).toBe(52);
  });

  test('gives its price back where no challenge comes', () => {
    const p = warrantServed();
    const { purse } = p.seats[seat('ireland')];
    give(p, 'ireland', { kind: 'brief', case: NONE, demand: 0, side: 'against' });
    expectPurse(p, 'ireland', purse - 1);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    expectPurse(p, 'ireland', Math.min(8, purse + 3));
  });

  test('on a ruled case is read on appeal, and pays if its side wins', () => {
    const p = warrantEnforced();
    endPhase(p);
    give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
    give(p, 'ireland', { kind: 'brief', case: warrantCase(p), demand: NONE, side: 'against' });
    endPhase(p);
    p.cases[warrantCase(p)].due = 4;
    endPhase(p);
    const standing = p.seats[seat('ireland')].meters[2];
    give(p, 'usCourts', {
      kind: 'rule',
      case: warrantCase(p),
      ruling: 'quash',
      ground: 'location',
      reasons: '',
      stay: false,
    });
    endPhase(p);
    expectMeter(p, 'ireland', 'standing', standing + 2);
  });

  test('comes once a Bench, never from a party, never on a case being decided', () => {
    const p = warrantChallenged();
    endPhase(p);
    refused(p, 'uk', { kind: 'brief', case: warrantCase(p), demand: NONE, side: 'for' }, 'caseDecidedNow');
    p.cases[warrantCase(p)].due = 3;
    refused(p, 'us', { kind: 'brief', case: warrantCase(p), demand: NONE, side: 'for' }, 'ownCase');
    give(p, 'uk', { kind: 'brief', case: warrantCase(p), demand: NONE, side: 'for' });
    refused(p, 'uk', { kind: 'brief', case: warrantCase(p), demand: NONE, side: 'for' }, 'oneBriefABench');
  });

  test('is not read twice', () => {
    const p = warrantAppealed();
    p.cases[warrantCase(p)].briefs.push({ seat: seat('uk'), side: 'for', round: 1, with: NONE, price: 1 });
    expect(meritsOf(p, warrantCase(p)).parts.some((part) => part.group === 'briefs')).toBe(false);
  });

  test('cannot be filed in a sealed matter', () => {
    const p = warrantServed();
    p.demands[0].sealed = true;
    refused(p, 'ireland', { kind: 'brief', case: NONE, demand: 0, side: 'against' }, 'sealedMatter');
  });
});
