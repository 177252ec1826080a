import { describe, expect, test } from 'vitest';
import type { DealTerms, GameState, ReasonCode } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../testing/dublin.ts';
import {
  command,
  endPhase,
  endRound,
  expectPurse,
  expectWeight,
  fileOf,
  give,
  jurisdiction,
  position,
  seat,
} from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { decide, viewFor } from '../index.ts';

function offer(p: GameState, by: string, to: string, terms: DealTerms): number {
  command(p, by, { kind: 'offerDeal', to: seat(to), terms });
  return p.deals.length - 1;
}

function sign(p: GameState, by: string, to: string, terms: DealTerms): number {
  const deal = offer(p, by, to, terms);
  command(p, to, { kind: 'acceptDeal', deal });
  return deal;
}

function refusedDeal(p: GameState, by: string, to: string, terms: DealTerms, reason: ReasonCode): void {
  expect(decide(p, seat(by), { kind: 'offerDeal', to: seat(to), terms })).toEqual({ ok: false, reason });
}

/** Round 2, Bench: the warrant's trial is due. */
function atTheTrial(): GameState {
  const p = warrantChallenged();
  endPhase(p);
  return p;
}

describe('an offer', () => {
  const terms = { kind: 'regionContract', jurisdiction: jurisdiction('ie'), pay: 2 } as const;

  test('binds nobody until it is accepted', () => {
    const p = position();
    offer(p, 'ireland', 'halcyon', terms);
    expectPurse(p, 'ireland', 4);
    expect(at(p.deals, 0).status).toBe('offered');
  });

  test('may be answered only by the one it was made to', () => {
    const p = position();
    const deal = offer(p, 'ireland', 'halcyon', terms);
    expect(decide(p, seat('meridian'), { kind: 'acceptDeal', deal })).toEqual({ ok: false, reason: 'dealNotYours' });
    expect(decide(p, seat('halcyon'), { kind: 'withdrawDeal', deal })).toEqual({ ok: false, reason: 'dealNotYours' });
    command(p, 'halcyon', { kind: 'declineDeal', deal, why: '' });
    expect(decide(p, seat('halcyon'), { kind: 'acceptDeal', deal })).toEqual({ ok: false, reason: 'dealNotOpen' });
  });

  test('may be taken back before it is signed', () => {
    const p = position();
    const deal = offer(p, 'ireland', 'halcyon', terms);
    command(p, 'ireland', { kind: 'withdrawDeal', deal });
    expect(at(p.deals, 0).status).toBe('withdrawn');
  });

  test('lapses at the end of the phase after next', () => {
    const p = position();
    offer(p, 'ireland', 'halcyon', terms);
    endPhase(p);
    endPhase(p);
    expect(at(p.deals, 0).status).toBe('offered');
    endPhase(p);
    expect(at(p.deals, 0).status).toBe('lapsed');
  });

  test('falls away once its matter is over', () => {
    const p = warrantChallenged();
    const deal = offer(p, 'us', 'meridian', {
      kind: 'exchange',
      give: { kind: 'withdraw', demand: 0 },
      take: { kind: 'capital', amount: 1 },
      until: p.round + 1,
    });
    endPhase(p);
    expect(at(p.deals, deal).status).toBe('offered');
    give(p, 'us', { kind: 'withdraw', demand: 0 });
    endPhase(p);
    expect(at(p.deals, deal).status).toBe('lapsed');
  });

  test('of a deal that is not there is refused', () => {
    expect(decide(position(), 0, { kind: 'acceptDeal', deal: 5 })).toEqual({ ok: false, reason: 'noSuchDeal' });
  });
});

describe('a settlement', () => {
  test('ends the case in part: evidence, no precedent, Comity gains', () => {
    const p = atTheTrial();
    const { expectComity } = ledgerOf(p);
    sign(p, 'meridian', 'us', { kind: 'settlement', case: warrantCase(p), how: 'partial' });
    expectComity();
    endPhase(p);
    expect(at(p.cases, warrantCase(p)).status).toBe('settled');
    expect(at(p.demands, 0).status).toBe('settled');
    expect(at(p.files, fileOf('us.H1')).status).toBe('closed');
    expectWeight(p, 'us', 'control', 3);
    expectComity('settle.comity', 'narrow.comity');
  });

  test('by treaty gives the host a free request', () => {
    const p = atTheTrial();
    const { expectComity } = ledgerOf(p);
    sign(p, 'us', 'meridian', { kind: 'settlement', case: warrantCase(p), how: 'treaty' });
    endPhase(p);
    expect(p.requests[0]).toMatchObject({ asker: 0, host: 1, byCourt: true, status: 'waiting' });
    expect(at(p.demands, 0).status).toBe('deferred');
    expectComity('settle.comity');
  });

  test('by treaty is no ruling: the suit beside it is overtaken by the parties', () => {
    const p = warrantChallenged();
    give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
    endPhase(p);
    const { suit } = at(p.demands, 0);
    sign(p, 'us', 'meridian', { kind: 'settlement', case: warrantCase(p), how: 'treaty' });
    const events = endPhase(p);
    expect(at(p.cases, suit)).toMatchObject({ status: 'dropped', end: 'overtaken' });
    expect(events).toContainEqual({ type: 'demandChanged', demand: 0, set: { status: 'deferred' }, why: 'settled' });
  });

  test('may drop the matter altogether', () => {
    const p = atTheTrial();
    sign(p, 'us', 'meridian', { kind: 'settlement', case: warrantCase(p), how: 'drop' });
    endPhase(p);
    expect(at(p.files, fileOf('us.H1')).evidence).toBe(1);
    expect(at(p.demands, 0).status).toBe('settled');
  });

  test('comes before the court: no ruling is given', () => {
    const p = atTheTrial();
    const { expectMeter } = ledgerOf(p);
    sign(p, 'us', 'meridian', { kind: 'settlement', case: warrantCase(p), how: 'drop' });
    give(p, 'usCourts', {
      kind: 'rule',
      case: warrantCase(p),
      ruling: 'narrow',
      ground: 'control',
      reasons: '',
      reply: '',
      stay: false,
    });
    endPhase(p);
    expect(at(p.cases, warrantCase(p)).rulings).toEqual([]);
    expectMeter('usCourts', 'order');
  });

  test('is only for the two parties', () => {
    const p = atTheTrial();
    refusedDeal(p, 'halcyon', 'us', { kind: 'settlement', case: warrantCase(p), how: 'drop' }, 'notYourCase');
    refusedDeal(p, 'us', 'halcyon', { kind: 'settlement', case: warrantCase(p), how: 'drop' }, 'dealNotAllowed');
  });

  test('signed among the orders comes before the court as well', () => {
    const p = warrantChallenged();
    sign(p, 'us', 'meridian', { kind: 'settlement', case: warrantCase(p), how: 'drop' });
    endRound(p);
    expect(at(p.cases, warrantCase(p)).status).toBe('settled');
    expect(at(p.cases, warrantCase(p)).rulings).toEqual([]);
  });
});

describe('a contract for a region', () => {
  const terms = { kind: 'regionContract', jurisdiction: jurisdiction('ie'), pay: 3 } as const;

  test('takes the money at once and pays when the region stands', () => {
    const p = position();
    const halcyon = at(p.seats, seat('halcyon'));
    halcyon.purse = 4;
    halcyon.meters[0] = 40;
    sign(p, 'halcyon', 'ireland', terms);
    expectPurse(p, 'ireland', 1);
    give(p, 'halcyon', { kind: 'region', jurisdiction: jurisdiction('ie') });
    expectPurse(p, 'halcyon', 0);
    endRound(p);
    expect(at(p.deals, 0).status).toBe('done');
    expectPurse(p, 'halcyon', 3 + 3);
  });

  test('gives the money back at the end of the next round', () => {
    const p = position();
    sign(p, 'ireland', 'halcyon', terms);
    endRound(p);
    expect(at(p.deals, 0).status).toBe('accepted');
    expectPurse(p, 'ireland', 4);
    endRound(p);
    expect(at(p.deals, 0).status).toBe('lapsed');
    expectPurse(p, 'ireland', 8);
  });

  test('needs a purse that holds its pay', () => {
    const p = position();
    at(p.seats, seat('ireland')).purse = 2;
    const deal = offer(p, 'halcyon', 'ireland', terms);
    expect(decide(p, seat('ireland'), { kind: 'acceptDeal', deal })).toEqual({ ok: false, reason: 'purseTooSmall' });
  });

  test('is never made with a court, nor for another’s soil, nor for too much', () => {
    const p = position();
    refusedDeal(p, 'us', 'usCourts', { ...terms, jurisdiction: 0 }, 'courtTakesNoCapital');
    refusedDeal(p, 'us', 'halcyon', terms, 'dealNotAllowed');
    refusedDeal(p, 'ireland', 'halcyon', { ...terms, pay: 4 }, 'dealNotAllowed');
  });
});

describe('a joint brief', () => {
  const terms = { kind: 'jointBrief', case: 0, side: 'against' } as const;

  test('costs one price, weighs once, and both win', () => {
    const p = warrantChallenged();
    const { expectMeter } = ledgerOf(p);
    const { purse: halcyon } = at(p.seats, seat('halcyon'));
    const { purse: nimbus } = at(p.seats, seat('nimbus'));
    sign(p, 'halcyon', 'nimbus', terms);
    expectPurse(p, 'halcyon', halcyon - 1);
    expectPurse(p, 'nimbus', nimbus);
    endPhase(p);
    expect(at(p.cases, 0).briefs).toEqual([
      {
        seat: seat('halcyon'),
        with: seat('nimbus'),
        friend: '',
        camp: 'industry',
        side: 'against',
        foreseen: false,
        round: 2,
        price: 1,
      },
    ]);
    give(p, 'usCourts', {
      kind: 'rule',
      case: 0,
      ruling: 'quash',
      ground: 'location',
      reasons: '',
      reply: '',
      stay: false,
    });
    endPhase(p);
    expectMeter('halcyon', 'trust', 'brief.won.trust');
    expectMeter('nimbus', 'trust', 'brief.won.trust');
  });

  test('may be offered to who shares one in secret already, and cannot be accepted', () => {
    const p = warrantChallenged();
    sign(p, 'halcyon', 'nimbus', terms);
    at(p.deals, 0).by = seat('meridian');
    const deal = offer(p, 'halcyon', 'nimbus', terms);
    expect(decide(p, seat('nimbus'), { kind: 'acceptDeal', deal })).toEqual({ ok: false, reason: 'oneBriefARound' });
  });

  test('is never offered to whose brief in the case the court has not read yet, as everybody has seen it', () => {
    const p = warrantEnforced();
    give(p, 'nimbus', { kind: 'brief', case: 0, side: 'for' });
    give(p, 'meridian', { kind: 'appeal', case: 0 });
    endRound(p);
    refusedDeal(p, 'halcyon', 'nimbus', terms, 'alreadyAnswered');
    const partner = viewFor(p, seat('halcyon')).partners.find((one) => one.seat === seat('nimbus'));
    expect(partner?.terms.filter(({ kind }) => kind === 'jointBrief')).toEqual([]);
  });

  test('takes the place of the brief that who offered it has sealed alone since', () => {
    const p = warrantChallenged();
    const { purse } = at(p.seats, seat('halcyon'));
    const deal = offer(p, 'halcyon', 'nimbus', terms);
    give(p, 'halcyon', { kind: 'brief', case: 0, side: 'against' });
    command(p, 'nimbus', { kind: 'acceptDeal', deal });
    expect(at(p.deals, deal).status).toBe('accepted');
    expect(at(p.seats, seat('halcyon')).orders).toEqual([]);
    expect(at(p.seats, seat('halcyon')).purse).toBe(purse - 1);
  });

  test('stays on offer while who offered it writes alone: what lies under wax is told to nobody', () => {
    const p = warrantChallenged();
    offer(p, 'halcyon', 'nimbus', terms);
    const before = viewFor(p, seat('nimbus')).deals;
    give(p, 'halcyon', { kind: 'brief', case: 0, side: 'against' });
    expect(viewFor(p, seat('nimbus')).deals).toEqual(before);
  });

  test('takes back the other joint briefs that its two sides had offered: nobody could sign them any more', () => {
    const p = warrantChallenged();
    const other = offer(p, 'nimbus', 'halcyon', terms);
    const deal = offer(p, 'halcyon', 'nimbus', terms);
    command(p, 'nimbus', { kind: 'acceptDeal', deal });
    expect(at(p.deals, deal).status).toBe('accepted');
    expect(at(p.deals, other).status).toBe('withdrawn');
  });

  test('that nobody signed is not on offer at the Bench', () => {
    const p = warrantChallenged();
    const deal = offer(p, 'halcyon', 'nimbus', terms);
    endPhase(p);
    expect(at(p.deals, deal).status).toBe('lapsed');
  });

  test('is a company’s one brief of this round', () => {
    const p = warrantChallenged();
    sign(p, 'halcyon', 'nimbus', terms);
    expect(decide(p, seat('nimbus'), { kind: 'seal', order: { kind: 'brief', case: 0, side: 'against' } })).toEqual({
      ok: false,
      reason: 'oneBriefARound',
    });
  });
});
