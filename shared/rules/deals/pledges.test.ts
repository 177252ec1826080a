import { describe, expect, test } from 'vitest';
import type { GameState, Pledge } from '../../model/index.ts';
import { at, METERS } from '../../model/index.ts';
import { warrantChallenged } from '../../testing/dublin.ts';
import {
  command,
  endPhase,
  endRound,
  expectPurse,
  fileOf,
  give,
  holdingOf,
  jurisdiction,
  position,
  seat,
} from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { decide } from '../index.ts';
import { effectOf } from '../resolution.ts';

type Wishes = { take?: Pledge; until?: number };

const PAID: Pledge = { kind: 'capital', amount: 1 };

/** The maker promises something, for one capital unless something else is said. */
function promise(
  p: GameState,
  maker: string,
  to: string,
  pledge: Pledge,
  { take = PAID, until = p.round + 1 }: Wishes = {},
): void {
  const terms = { kind: 'exchange', give: pledge, take, until } as const;
  command(p, maker, { kind: 'offerDeal', to: seat(to), terms });
  command(p, to, { kind: 'acceptDeal', deal: p.deals.length - 1 });
}

function whyNot(
  p: GameState,
  maker: string,
  to: string,
  pledge: Pledge,
  { take = PAID, until = p.round + 1 }: Wishes = {},
) {
  const terms = { kind: 'exchange', give: pledge, take, until } as const;
  const decision = decide(p, seat(maker), { kind: 'offerDeal', to: seat(to), terms });
  return decision.ok ? 'allowed' : decision.reason;
}

const demand = (file: string) => ({ kind: 'demand', file: fileOf(file) }) as const;
const ruling = {
  kind: 'rule',
  case: 0,
  ruling: 'quash',
  ground: 'location',
  reasons: '',
  stay: false,
  reply: '',
} as const;
const noDemand: Pledge = { kind: 'noDemand' };

describe('give and take', () => {
  test('both words are judged, each for itself', () => {
    const p = position();
    promise(p, 'us', 'ireland', noDemand, { take: { kind: 'noCovert' } });
    endRound(p);
    endRound(p);
    expect(p.deals[0]).toMatchObject({ status: 'kept', give: 'kept', take: 'kept' });
    expect([at(p.seats, 0).tally.pledgesKept, at(p.seats, 1).tally.pledgesKept]).toEqual([1, 1]);
  });

  test('a promise to hold still earns no points of its own', () => {
    const p = position();
    promise(p, 'us', 'ireland', noDemand, { take: { kind: 'noCovert' } });
    const { meters } = at(p.seats, 0);
    endRound(p);
    endRound(p);
    expect(at(p.seats, 0).meters).toEqual(meters);
  });

  test('a promised deed earns Standing when it is done', () => {
    const withPromise = position();
    const without = position();
    promise(withPromise, 'ireland', 'us', { kind: 'grantNext' }, { until: 3 });
    for (const p of [withPromise, without]) {
      give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
      endPhase(p);
      give(p, 'ireland', { kind: 'grant', request: 0 });
      endPhase(p);
    }
    const standing = (p: GameState) => at(at(p.seats, seat('ireland')).meters, METERS.government.indexOf('standing'));
    expect(standing(withPromise) - standing(without)).toBe(effectOf(withPromise, 'pledge.kept'));
  });

  test('a broken word costs Standing, and sets the other side free', () => {
    const p = position();
    promise(p, 'us', 'ireland', noDemand, { take: { kind: 'noCovert' }, until: 3 });
    const { expectMeter } = ledgerOf(p);
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    expect(p.deals[0]).toMatchObject({ status: 'broken', give: 'broken', take: 'lapsed' });
    expectMeter('us', 'standing', 'pledge.broken');
    expect(at(p.seats, 0).tally.pledgesBroken).toBe(1);
  });

  test('promises to three at once cost Standing each round', () => {
    const standing = (others: readonly string[]) => {
      const p = position();
      for (const other of others) promise(p, 'us', other, { kind: 'noCovert' });
      endRound(p);
      return at(at(p.seats, seat('us')).meters, METERS.government.indexOf('standing'));
    };
    const two = standing(['meridian', 'halcyon']);
    expect(standing(['meridian', 'halcyon', 'nimbus']) - two).toBe(effectOf(position(), 'pledge.crowded'));
    expect(standing([])).toBe(two);
  });

  test('who has made no deal by round 3 loses Standing each round', () => {
    const standing = (from: number, deals: boolean) => {
      const p = position({ round: from });
      if (deals) promise(p, 'us', 'ireland', { kind: 'noCovert' }, { until: from });
      endRound(p);
      return at(at(p.seats, seat('us')).meters, METERS.government.indexOf('standing'));
    };
    expect(standing(3, false) - standing(3, true)).toBe(effectOf(position(), 'apart'));
    expect(standing(2, false)).toBe(standing(2, true));
  });

  test('a deal counts no more for whoever broke its own word in it, and still for the other side', () => {
    const p = position({ round: 3 });
    promise(p, 'us', 'ireland', noDemand, { take: { kind: 'noCovert' }, until: 4 });
    give(p, 'us', demand('us.H1'));
    const alone = endRound(p).flatMap((event) =>
      event.type === 'meterChanged' && event.cause.code === 'standsApart' ? [event.seat] : [],
    );
    expect(alone).toContain(seat('us'));
    expect(alone).not.toContain(seat('ireland'));
  });

  test('whoever took the promise can break its own word, too', () => {
    const p = position();
    promise(p, 'ireland', 'us', { kind: 'noCovert' }, { take: noDemand, until: 3 });
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    expect(p.deals[0]).toMatchObject({ status: 'broken', give: 'lapsed', take: 'broken' });
  });

  test('capital goes over on signing, whatever comes after', () => {
    const p = position();
    promise(p, 'us', 'meridian', noDemand, { take: { kind: 'capital', amount: 2 } });
    expectPurse(p, 'us', 6);
    expectPurse(p, 'meridian', 2);
    endRound(p);
    expect(p.deals[0]).toMatchObject({ status: 'accepted', give: 'open', take: 'kept' });
  });

  test('a purse that is too small signs nothing', () => {
    const p = position();
    at(p.seats, seat('meridian')).purse = 1;
    const terms = { kind: 'exchange', give: noDemand, take: { kind: 'capital', amount: 2 }, until: 2 } as const;
    command(p, 'us', { kind: 'offerDeal', to: seat('meridian'), terms });
    expect(decide(p, seat('meridian'), { kind: 'acceptDeal', deal: 0 })).toEqual({
      ok: false,
      reason: 'purseTooSmall',
    });
  });
});

describe('a signature taken back', () => {
  test('opens the offer again, and the money comes back', () => {
    const p = position();
    promise(p, 'us', 'meridian', noDemand, { take: { kind: 'capital', amount: 2 } });
    command(p, 'meridian', { kind: 'cancelDeal', deal: 0 });
    expect(at(p.deals, 0).status).toBe('offered');
    expectPurse(p, 'us', 4);
    expectPurse(p, 'meridian', 4);
  });

  test('only by who signed, in the same phase, and while the money is there', () => {
    const cancel = (p: GameState, who: string) => decide(p, seat(who), { kind: 'cancelDeal', deal: 0 });
    const p = position();
    promise(p, 'us', 'meridian', noDemand, { take: { kind: 'capital', amount: 2 } });
    expect(cancel(p, 'us')).toEqual({ ok: false, reason: 'dealNotYours' });
    at(p.seats, 0).purse = 1;
    expect(cancel(p, 'meridian')).toEqual({ ok: false, reason: 'dealCarriedOut' });
    at(p.seats, 0).purse = 6;
    endPhase(p);
    expect(cancel(p, 'meridian')).toEqual({ ok: false, reason: 'dealCarriedOut' });
  });
});

describe('a promise', () => {
  test('given at the Bench does not bind what was sealed before it', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    promise(p, 'us', 'meridian', noDemand);
    endPhase(p);
    expect(at(p.deals, 0).status).toBe('accepted');
  });

  test('not to spy is judged on exposure', () => {
    const p = position();
    const covert = { jurisdiction: 0, file: 0, holding: 0, host: 1, company: seat('meridian'), round: 1, worked: true };
    promise(p, 'us', 'ireland', { kind: 'noCovert' }, { until: 3 });
    p.coverts.push({ id: 0, ...covert, exposed: false });
    const parameters = { ...p.setup.ruleset.parameters, 'covert.laterExposure': 0 };
    p.setup = { ...p.setup, ruleset: { ...p.setup.ruleset, parameters } };
    endRound(p);
    expect(at(p.deals, 0).status).toBe('accepted');
    at(p.coverts, 0).exposed = true;
    endRound(p);
    expect(p.deals[0]).toMatchObject({ status: 'broken', give: 'broken' });
  });

  test('not to move a holding is broken by moving it', () => {
    const p = position();
    promise(p, 'meridian', 'ireland', { kind: 'noMove', holding: holdingOf('H2') });
    give(p, 'meridian', { kind: 'move', holding: holdingOf('H2'), to: 0, split: false });
    endRound(p);
    expect(at(p.deals, 0).give).toBe('broken');
  });

  test('to grant the next request is kept by granting it, and broken by denying it', () => {
    const answered = (kind: 'grant' | 'deny') => {
      const p = position();
      promise(p, 'ireland', 'us', { kind: 'grantNext' }, { until: 3 });
      give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
      endPhase(p);
      give(p, 'ireland', { kind, request: 0 });
      endPhase(p);
      return at(p.deals, 0).give;
    };
    expect([answered('grant'), answered('deny')]).toEqual(['kept', 'broken']);
  });

  test('to grant a request that never came is neither kept nor broken', () => {
    const p = position();
    promise(p, 'ireland', 'us', { kind: 'grantNext' });
    endRound(p);
    endRound(p);
    expect(at(p.deals, 0).give).toBe('lapsed');
  });

  test('to grant the next request is an empty promise in the last round', () => {
    const why = (round: number) =>
      whyNot(position({ round }), 'ireland', 'us', { kind: 'grantNext' }, { until: round });
    const { rounds } = position().setup.scenario;
    expect([why(rounds - 1), why(rounds)]).toEqual(['allowed', 'promiseEmpty']);
  });

  test('a word that was only offered is told apart from one that was signed and never called on', () => {
    const p = position();
    const terms = { kind: 'exchange', give: { kind: 'grantNext' }, take: PAID, until: 2 } as const;
    command(p, 'ireland', { kind: 'offerDeal', to: seat('us'), terms });
    endRound(p);
    endRound(p);
    expect(p.deals[0]).toMatchObject({ status: 'lapsed', give: 'open', take: 'open' });
  });

  test('to speak for a friend is kept by a brief on its side, and broken by silence', () => {
    const heard = (speaks: boolean) => {
      const p = warrantChallenged();
      promise(p, 'halcyon', 'meridian', { kind: 'briefFor' }, { until: p.round + 1 });
      at(p.cases, 0).due = p.round + 1;
      endRound(p);
      if (speaks) give(p, 'halcyon', { kind: 'brief', case: 0, side: 'against' });
      endPhase(p);
      give(p, 'usCourts', ruling);
      endPhase(p);
      return at(p.deals, 0).give;
    };
    expect([heard(true), heard(false)]).toEqual(['kept', 'broken']);
  });

  test('to take an order back is kept by doing so, and broken by holding on to it', () => {
    const ended = (takesBack: boolean) => {
      const p = warrantChallenged();
      promise(p, 'us', 'meridian', { kind: 'withdraw', demand: 0 }, { until: p.round });
      endPhase(p);
      if (takesBack) give(p, 'us', { kind: 'withdraw', demand: 0 });
      endPhase(p);
      return at(p.deals, 0).give;
    };
    expect([ended(true), ended(false)]).toEqual(['kept', 'broken']);
  });

  test('of a vote is kept by giving it, and broken when the bill is decided without it', () => {
    const voted = (speaks: boolean) => {
      const p = position();
      give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
      endPhase(p);
      promise(p, 'uk', 'us', { kind: 'vote', bill: 0, side: 'for' }, { until: p.round });
      if (speaks) give(p, 'uk', { kind: 'lobby', bill: 0, side: 'for' });
      endPhase(p);
      return at(p.deals, 0).give;
    };
    expect([voted(true), voted(false)]).toEqual(['kept', 'broken']);
  });

  test('of a region is kept by building it there, and broken when time is up', () => {
    const built = (builds: boolean) => {
      const p = position();
      at(p.seats, seat('halcyon')).purse = 7;
      promise(p, 'halcyon', 'ireland', { kind: 'region', jurisdiction: jurisdiction('ie') }, { until: p.round });
      if (builds) give(p, 'halcyon', { kind: 'region', jurisdiction: jurisdiction('ie') });
      endRound(p);
      return at(p.deals, 0).give;
    };
    expect([built(true), built(false)]).toEqual(['kept', 'broken']);
  });

  test('not to sue is broken at the opening of the Bench by a suit', () => {
    const p = warrantChallenged();
    promise(p, 'ireland', 'meridian', { kind: 'noSuit' });
    give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
    endPhase(p);
    expect(at(p.deals, 0).give).toBe('broken');
  });

  test('not to protest is broken by a formal protest, and empty without a wrong', () => {
    const p = position();
    expect(whyNot(p, 'ireland', 'us', { kind: 'noProtest' })).toBe('promiseEmpty');
    give(p, 'us', demand('us.H1'));
    endRound(p);
    promise(p, 'ireland', 'us', { kind: 'noProtest' });
    give(p, 'ireland', { kind: 'protest', against: at(p.seats, 0).jurisdiction });
    endPhase(p);
    expect(at(p.deals, 0).give).toBe('broken');
  });

  test('not to fine is broken by a fine', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    promise(p, 'ireland', 'meridian', { kind: 'noFine' }, { until: 3 });
    give(p, 'ireland', { kind: 'fine', breach: 0 });
    endRound(p);
    expect(at(p.deals, 0).give).toBe('broken');
  });

  test('is judged at the end of the match at the latest', () => {
    const p = position({ round: 5 });
    promise(p, 'us', 'meridian', noDemand, { until: 6 });
    while (p.phase !== 'over') endPhase(p);
    expect(at(p.deals, 0).give).toBe('kept');
  });
});

describe('nothing is sold for nothing', () => {
  test('what cannot be broken is no promise', () => {
    const p = position();
    expect(whyNot(p, 'ireland', 'meridian', { kind: 'noFine' })).toBe('promiseEmpty');
    expect(whyNot(p, 'ireland', 'us', { kind: 'noSuit' })).toBe('promiseEmpty');
    expect(whyNot(p, 'halcyon', 'meridian', { kind: 'briefFor' })).toBe('promiseEmpty');
    endPhase(p);
    expect(whyNot(p, 'us', 'meridian', noDemand, { until: 1 })).toBe('promiseEmpty');
  });

  test('money for money is no deal', () => {
    expect(whyNot(position(), 'us', 'meridian', { kind: 'capital', amount: 1 })).toBe('twiceTheSame');
  });

  test('nobody promises what is not theirs to give', () => {
    const p = position();
    expect(whyNot(p, 'meridian', 'us', noDemand)).toBe('dealNotAllowed');
    expect(whyNot(p, 'meridian', 'us', { kind: 'noMove', holding: holdingOf('H10') })).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'usCourts', noDemand)).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'meridian', { kind: 'grantNext' })).toBe('dealNotAllowed');
    expect(whyNot(p, 'us', 'meridian', { kind: 'withdraw', demand: 7 })).toBe('noTarget');
  });

  test('the same order is not taken back for two', () => {
    const p = warrantChallenged();
    promise(p, 'us', 'meridian', { kind: 'withdraw', demand: 0 });
    expect(whyNot(p, 'us', 'ireland', { kind: 'withdraw', demand: 0 })).toBe('alreadyPromised');
  });

  test('a seat has three exchanges running at most', () => {
    const p = position();
    for (const other of ['meridian', 'halcyon', 'nimbus']) promise(p, 'us', other, noDemand);
    expect(whyNot(p, 'us', 'uk', noDemand)).toBe('tooManyDeals');
  });

  test('no deal looks past the end', () => {
    expect(whyNot(position(), 'us', 'meridian', noDemand, { until: 7 })).toBe('tooFarAhead');
  });
});
