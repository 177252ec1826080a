import { describe, expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantAppealed, warrantSued } from '../../../testing/dublin.ts';
import {
  endPhase,
  endRound,
  expectPurse,
  fileOf,
  give,
  jurisdiction,
  position,
  refused,
} from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { effectOf, resolutionOf } from '../../resolution.ts';
import { fines } from '../../resolve/fines.ts';

/** Round 2, Orders: Meridian has handed the Dublin mailbox to the US against Irish law. */
function handedOver() {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  return p;
}

describe('a fine', () => {
  test('punishes a hand-over against the law', () => {
    const p = handedOver();
    const { expectMeter } = ledgerOf(p);
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    expectMeter('meridian', 'goodStanding', 'fine.full.goodStanding');
    expectMeter('ireland', 'sovereignty', 'fine.full.sovereignty');
    expect(p.fines[0]).toMatchObject({ imposed: 2, collected: 0, status: 'set' });
  });

  test('is collected a round after it was set', () => {
    const p = handedOver();
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    endRound(p);
    expect(p.fines[0]).toMatchObject({ collected: 2, status: 'collected' });
  });

  test('falls on a breach once', () => {
    const p = handedOver();
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    refused(p, 'ireland', { kind: 'fine', breach: 0 }, 'noBreach');
  });

  test('is for the state whose law was broken', () => {
    refused(handedOver(), 'uk', { kind: 'fine', breach: 0 }, 'noBreach');
  });

  test('needs the breach to be known', () => {
    const p = handedOver();
    at(p.demands, 0).sealed = true;
    refused(p, 'ireland', { kind: 'fine', breach: 0 }, 'noBreach');
  });

  test('makes a blocking statute count as used', () => {
    const p = handedOver();
    at(p.jurisdictions, 1).laws.push({ kind: 'blocking', data: 'any', round: 0, used: false });
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    expect(at(p.jurisdictions, 1).laws.find((law) => law.kind === 'blocking')?.used).toBe(true);
  });

  test('of a union member costs more once the union has raised its fines', () => {
    const p = handedOver();
    at(p.jurisdictions, 1).fineExtra = 1;
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    expect(at(p.fines, 0).imposed).toBe(3);
  });
});

describe('the ladder of contempt', () => {
  /** Round 2, Orders: a defied demand with a fine of 1 a round set. */
  function defied() {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    at(p.demands, 0).ladder = 1;
    return p;
  }

  test('takes 1, then 2 cash while the company defies', () => {
    const p = defied();
    endPhase(p);
    give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    expect(p.fines.at(-1)).toMatchObject({ kind: 'contempt', imposed: 1, collected: 1 });
    expect(at(p.demands, 0).ladder).toBe(2);
  });

  test('what cannot be paid costs Good standing', () => {
    const p = defied();
    at(p.seats, 3).purse = 0;
    at(p.demands, 0).ladder = 3;
    endPhase(p);
    give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: '' });
    const { expectMeter } = ledgerOf(p);
    endPhase(p);
    const unpaid = 3 * effectOf(p, 'contemptFine.unpaid.goodStanding');
    expectMeter('meridian', 'goodStanding', 'refuse.goodStanding', unpaid);
  });

  test('is not collected while an appeal runs', () => {
    const p = warrantAppealed();
    Object.assign(at(p.demands, 0), { status: 'refused', ladder: 1 });
    const before = at(p.seats, 3).purse;
    fines(resolutionOf(p));
    expect(at(p.demands, 0).ladder).toBe(1);
    expectPurse(p, 'meridian', before);
  });
});

describe('a host suit', () => {
  test('asks the host’s court, which forbids the company to obey or lets it', () => {
    const p = warrantSued();
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ forbidden: false, suit: 0 });
    expect(p.cases[0]).toMatchObject({ kind: 'suit', jurisdiction: jurisdiction('ie'), due: 2 });
    give(p, 'euCourts', {
      kind: 'rule',
      case: 0,
      ruling: 'quash',
      ground: 'location',
      reply: '',
      reasons: '',
      stay: false,
    });
    endPhase(p);
    expect(at(p.demands, 0).forbidden).toBe(true);
    expect(p.cases[0]).toMatchObject({ status: 'final', end: 'decided' });
  });

  test('is only for the host', () => {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endRound(p);
    refused(p, 'uk', { kind: 'hostSuit', demand: 0 }, 'noForeignOrder');
  });
});
