import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { warrantChallenged, warrantEnforced, warrantServed, warrantSued } from '../../../testing/dublin.ts';
import { endPhase, fileOf, give, holdingOf, position, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { hasLawAgainst } from '../../law/law-book.ts';
import { optionsFor } from '../../options-for.ts';
import { effectOf } from '../../resolution.ts';

const complies = { kind: 'comply', demand: 0, tell: false } as const;

describe('to hand over', () => {
  test('at home is routine', () => {
    const p = position();
    const { expectMeter, expectComity } = ledgerOf(p);
    give(p, 'ireland', { kind: 'demand', file: fileOf('ireland.H2') });
    endPhase(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'trust', 'comply.home.trust');
    expectMeter('meridian', 'goodStanding', 'comply.home.goodStanding');
    expect(at(p.files, fileOf('ireland.H2')).status).toBe('closed');
    expectComity();
  });

  test('abroad against the host’s law costs Trust, the host’s Sovereignty and Comity, and is a breach there', () => {
    const p = warrantServed();
    const { expectMeter, expectComity } = ledgerOf(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'trust', 'comply.abroad.trust');
    expectMeter('meridian', 'goodStanding', 'comply.abroad.goodStanding');
    expectMeter('ireland', 'sovereignty', 'comply.abroad.hostSovereignty');
    expectMeter('us', 'sovereignty', 'comply.abroad.askerSovereignty');
    expectComity('comply.abroad.comity');
    expect(p.breaches[0]).toMatchObject({ company: seat('meridian'), jurisdiction: 1, partial: false });
    expect(at(p.demands, 0).status).toBe('obeyed');
    expect(at(p.files, fileOf('us.H1')).spent).toBe(true);
    expect(at(p.seats, seat('meridian')).tally.fullHandOversAbroad).toBe(1);
  });

  test('between members of the union breaks no charter', () => {
    const p = position();
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    endPhase(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expect(p.breaches).toEqual([]);
  });

  test('abroad where no law is against it costs less Trust, and no Comity', () => {
    const p = position();
    give(p, 'uk', { kind: 'demand', file: fileOf('uk.H12') });
    endPhase(p);
    const { expectMeter, expectComity } = ledgerOf(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'trust', 'comply.abroad.noLaw.trust');
    expectComity('comply.abroad.noLaw.comity');
  });

  test('brings half the evidence when the keys are not the company’s', () => {
    const p = warrantServed();
    at(p.holdings, holdingOf('H1')).keys = 'trustee';
    give(p, 'meridian', complies);
    endPhase(p);
    expect(at(p.files, fileOf('us.H1')).evidence).toBe(1);
  });

  test('brings nothing more to a file that is over, and no evidence is said to arrive', () => {
    const p = warrantServed();
    at(p.files, fileOf('us.H1')).status = 'missed';
    give(p, 'meridian', complies);
    const events = endPhase(p);
    expect(at(p.demands, 0).status).toBe('obeyed');
    expect(events.some(({ type }) => type === 'evidenceArrived')).toBe(false);
  });

  test('because a court ordered it costs less Trust, and the court is obeyed', () => {
    const p = warrantEnforced();
    endPhase(p);
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'trust', 'comply.abroad.ordered.trust', 'apart');
    expectMeter('usCourts', 'legitimacy', 'obeyed.legitimacy');
    expect(at(p.cases, at(p.demands, 0).case).status).toBe('final');
  });

  test('while the order is stayed is voluntary: no discount on Trust', () => {
    const p = warrantEnforced(true);
    endPhase(p);
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'trust', 'comply.abroad.trust', 'apart');
  });

  test('ends a case that still waits for its ruling', () => {
    const p = warrantChallenged();
    at(p.cases, at(p.demands, 0).case).due = 4;
    endPhase(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expect(at(p.cases, at(p.demands, 0).case).status).toBe('dropped');
  });

  test('against a host suit costs good standing and cash there too', () => {
    const p = warrantServed();
    at(p.demands, 0).forbidden = true;
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', complies);
    endPhase(p);
    expectMeter('meridian', 'goodStanding', 'comply.abroad.goodStanding', 'comply.hostSuit.goodStanding');
    expectMeter('ireland', 'sovereignty', 'comply.abroad.hostSovereignty', 'comply.hostSuit.hostSovereignty');
  });

  test('says beforehand what it costs if the host’s court forbids it at the same Bench', () => {
    const foretold = (p: GameState) =>
      optionsFor(p, seat('meridian'))
        .find(({ order }) => order.kind === 'comply')
        ?.forecast.find(
          ({ cause, effect }) =>
            cause.code === 'suitForbids' && effect.on === 'meter' && effect.meter === 'goodStanding',
        );
    const p = warrantSued();
    endPhase(p);
    const price = foretold(p);
    expect(price?.certainty).toBe('likely');
    expect(price?.chance).toBeGreaterThan(0);
    expect(price?.effect).toMatchObject({ by: effectOf(p, 'comply.hostSuit.goodStanding') });
    expect(foretold(warrantServed()), 'no suit, no such price').toBeUndefined();
  });

  test('shows nothing as sure that the host’s court may alter at the same Bench', () => {
    const p = warrantSued();
    const { host, jurisdiction: asker } = at(p.demands, 0);
    for (const one of p.jurisdictions) one.laws = [];
    endPhase(p);
    expect(hasLawAgainst(p, host, asker)).toBe(false);
    const trust = optionsFor(p, seat('meridian'))
      .find(({ order }) => order.kind === 'comply')
      ?.forecast.filter(({ effect }) => effect.on === 'meter' && effect.meter === 'trust')
      .map(({ certainty, cause, effect }) => [certainty, cause.code, 'by' in effect && effect.by]);
    expect(trust).toEqual([
      ['likely', 'suitForbids', effectOf(p, 'comply.abroad.trust')],
      ['likely', 'suitAllows', effectOf(p, 'comply.abroad.noLaw.trust')],
    ]);
  });

  test('comes to nothing where the demand was withdrawn', () => {
    const p = warrantServed();
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', { kind: 'withdraw', demand: 0 });
    give(p, 'meridian', complies);
    endPhase(p);
    expect(at(p.files, fileOf('us.H1')).evidence).toBe(0);
    expectMeter('meridian', 'trust');
  });
});
