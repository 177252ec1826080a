import { describe, expect, test } from 'vitest';
import type { GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { dublinWarrant, expectPurse, expectWeight, fileOf, jurisdiction, position, seat } from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { resolutionOf } from '../resolution.ts';
import { tellNews } from './news.ts';

/** A quiet position in the card's round in which that card is turned, and the ledger kept since before it. */
function told(card: string, before: (p: GameState) => void = () => {}) {
  const found = dublinWarrant.scenario.deck.find((one) => one.id === card);
  const p = position({ round: found?.round ?? 1 });
  p.setup = dublinWarrant;
  before(p);
  const ledger = ledgerOf(p);
  tellNews(resolutionOf(p), card);
  return { p, ...ledger };
}

describe('news', () => {
  test('of surveillance costs Comity where nothing was hidden', () => told('surveillancePapers').expectComity(-2));

  test('of surveillance exposes the oldest secret work', () => {
    const covert = {
      jurisdiction: 0,
      file: 0,
      holding: 0,
      host: 1,
      company: 3,
      round: 1,
      worked: true,
      exposed: false,
    };
    const { p, expectComity, expectMeter, expectRelation } = told('surveillancePapers', (state) =>
      state.coverts.push({ id: 0, ...covert }),
    );
    expect(at(p.coverts, 0).exposed).toBe(true);
    expectComity('exposure.comity');
    expectMeter('us', 'standing', 'exposure.standing');
    expectMeter('meridian', 'trust', 'exposure.trust');
    expectRelation('us', 'ie', 'exposure.relation');
  });

  test('of an urgent case makes one open file graver', () => {
    const before = position().files.map((file) => file.gravity);
    const after = told('urgentCase').p.files;
    const graver = after.filter((file) => file.gravity !== before[file.id]);
    expect(graver).toHaveLength(1);
    expect(graver[0]).toMatchObject({ status: 'open', gravity: at(before, at(graver, 0).id) + 1 });
  });

  test('of money for treaties fills the governments’ purses', () => {
    const { p } = told('moneyForMla', (state) => {
      for (const one of state.seats) one.purse = 4;
    });
    expectPurse(p, 'us', 5);
    expectPurse(p, 'meridian', 4);
  });

  test('of a photo leak hits the least hardened company alone', () => {
    const { expectMeter } = told('photoLeak', (state) => {
      at(state.seats, seat('meridian')).hardening = 2;
      at(state.seats, seat('nimbus')).hardening = 2;
    });
    expectMeter('halcyon', 'trust', -4);
    expectMeter('meridian', 'trust');
  });

  test('of an unsealed case honours those who fought', () => {
    const { expectMeter } = told('yahooUnsealed', (state) => void at(state.seats, seat('meridian')).tally.fought++);
    expectMeter('meridian', 'trust', 1);
    expectMeter('halcyon', 'trust');
  });

  test('of Safe Harbour’s fall ends adequacy', () => {
    const { p, expectComity, expectMeter } = told('safeHarbourFalls');
    expect(p.treaties.filter((one) => one.kind === 'adequacy').map((one) => one.status)).toEqual(['ended']);
    expectComity(-4);
    expectMeter('us', 'standing', -2);
    expectMeter('nimbus', 'revenue', 2);
  });

  test('of Privacy Shield brings adequacy back where it had ended', () => {
    const { p } = told('privacyShield', (before) => {
      at(before.treaties, 7).status = 'ended';
    });
    expect(p.treaties[7]).toMatchObject({ kind: 'adequacy', status: 'inForce', from: 5 });
  });

  test('of Privacy Shield leaves alone what is in force', () => {
    expect(told('privacyShield').p.treaties[7]).toMatchObject({ status: 'inForce', from: 0 });
  });

  test('of a foreign ruling moves weights', () => {
    const { p } = told('belgiumYahoo');
    expectWeight(p, 'eu', 'market', 3);
    expectWeight(p, 'ie', 'market', 3);
    expectWeight(p, 'uk', 'market', 2);
  });

  test('of another way in brings evidence into the gravest open file', () => {
    const { p } = told('workaround');
    expect(p.files[fileOf('us.H3')]).toMatchObject({ evidence: 1, by: { news: 1 } });
  });

  test('of an arrest hits companies with a bad name at law', () => {
    const { expectMeter } = told(
      'arrestInBrazil',
      (state) => void at(state.seats, seat('halcyon')).meters.splice(2, 1, 49),
    );
    expectMeter('halcyon', 'goodStanding', -2);
    expectMeter('meridian', 'goodStanding');
  });

  test('of the union’s new rules raises its members’ fines', () => {
    const { p } = told('gdprApplies');
    const extra = (id: string) => at(p.jurisdictions, jurisdiction(id)).fineExtra;
    expect([extra('ie'), extra('eu'), extra('us')]).toEqual([1, 1, 0]);
  });

  test('that only tells what happened changes nothing', () => told('phoneSearch').expectComity());
});
