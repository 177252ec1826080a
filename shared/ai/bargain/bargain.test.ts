import { expect, test } from 'vitest';
import type { AiProfile, Command, GameState, Pledge, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { apply, decide, viewFor } from '../../rules/index.ts';
import { endPhase, give, position, seat } from '../../testing/index.ts';
import { think } from '../index.ts';
import { type Personality, personalityOf, playedAt } from '../personality.ts';
import { DISTRUST, trustIn } from '../trust.ts';
import { answerDeals } from './answers.ts';
import { bestOf } from './offers.ts';

const plain: AiProfile = { level: 'practised', personality: 'pragmatist', seed: 1 };

function submit(state: GameState, who: number, command: Command): void {
  const decision = decide(state, who, command);
  expect(decision).toMatchObject({ ok: true });
  if (decision.ok) for (const event of decision.events) apply(state, event);
}

const kindsOf = (state: GameState, who: string, profile: AiProfile = plain) =>
  think(viewFor(state, seat(who)), profile).map(({ command }) =>
    command.kind === 'seal' ? command.order.kind : command.kind,
  );

/** The US asks something of Meridian, and promises something for it. */
function offer(state: GameState, give: Pledge, take: Pledge): void {
  const terms = { kind: 'exchange', give, take, until: state.round + 1 } as const;
  submit(state, seat('us'), { kind: 'offerDeal', to: seat('meridian'), terms });
}

/** What Meridian does with it, and on what ground. */
function answer(state: GameState): { kind: string; why: string } {
  const { command, reasons } = at(think(viewFor(state, seat('meridian')), plain), 0);
  return { kind: command.kind, why: at(reasons, 0).code };
}

/** Two cash for leaving data on US soil where it is. */
const good: [Pledge, Pledge] = [
  { kind: 'capital', amount: 2 },
  { kind: 'noMove', holding: holdingOnSoil('meridian', 'us') },
];

function holdingOnSoil(company: string, state: string): number {
  const p = position();
  const soil = at(p.seats, seat(state)).jurisdiction;
  return p.holdings.findIndex(
    (one) => one.company === seat(company) && at(p.datacenters, one.datacenter).jurisdiction === soil,
  );
}

test('one broken promise weighs as much as many kept ones', () => {
  const publicSeat = at(viewFor(position(), 0).seats, 0);
  expect(trustIn({ ...publicSeat, pledgesKept: 0, pledgesBroken: 0 })).toBe(75);
  expect(trustIn({ ...publicSeat, pledgesKept: 1, pledgesBroken: 1 })).toBeLessThan(60);
  expect(trustIn({ ...publicSeat, pledgesKept: 0, pledgesBroken: 1 })).toBeLessThan(DISTRUST);
});

test('an offer that gives more than it costs is signed', () => {
  const state = position();
  offer(state, ...good);
  expect(answer(state)).toEqual({ kind: 'acceptDeal', why: 'wants.capital' });
});

test('an offer that costs more than it gives is refused with the true reason', () => {
  const state = position();
  offer(state, { kind: 'noCovert' }, { kind: 'capital', amount: 3 });
  expect(answer(state)).toEqual({ kind: 'declineDeal', why: 'worthLittle' });
  const poor = position();
  at(poor.seats, seat('meridian')).purse = 3;
  offer(poor, { kind: 'noDemand' }, { kind: 'capital', amount: 3 });
  expect(answer(poor).why).toBe('noMoney');
});

test('who broke its word is refused whatever it offers', () => {
  const state = position();
  at(state.seats, seat('us')).tally.pledgesBroken = 1;
  offer(state, ...good);
  expect(answer(state)).toEqual({ kind: 'declineDeal', why: 'brokeWord' });
});

test('a refusal comes with better terms, on one side of what was asked', () => {
  const counters = ['ireland', 'uk', 'meridian', 'halcyon', 'nimbus'].flatMap((who) => {
    const state = position();
    const terms = {
      kind: 'exchange',
      give: { kind: 'noCovert' },
      take: { kind: 'capital', amount: 3 },
      until: 2,
    } as const;
    submit(state, seat('us'), { kind: 'offerDeal', to: seat(who), terms });
    const decisions = think(viewFor(state, seat(who)), plain);
    expect(at(decisions, 0).command.kind).toBe('declineDeal');
    const { command, reasons } = at(decisions, 1);
    if (command.kind !== 'offerDeal' || command.terms.kind !== 'exchange') return [];
    expect(at(reasons, 0).code).toBe('betterTerms');
    const { give, take } = command.terms;
    return [give.kind === 'capital' || take.kind === 'noCovert'];
  });
  expect(counters.length).toBeGreaterThan(0);
  expect(counters).not.toContain(false);
});

test('whoever is paid for a signature asks nobody for more money in the same breath', () => {
  const state = position();
  const meridian = seat('meridian');
  offer(state, ...good);
  const view = viewFor(state, meridian);
  const asksMoney = ({ partners }: SeatView) =>
    partners.some(({ take }) => take.some(({ kind }) => kind === 'capital'));
  const { decisions, after } = answerDeals(view, personalityOf(plain.personality), []);
  expect(at(decisions, 0).command.kind).toBe('acceptDeal');
  expect([asksMoney(view), asksMoney(after)]).toEqual([true, false]);
});

test('terms that wait for an answer are not offered a second time', () => {
  const offersOf = (state: GameState) =>
    think(viewFor(state, seat('meridian')), plain).flatMap(({ command }) =>
      command.kind === 'offerDeal' && command.to === seat('us') ? [command] : [],
    );
  const ask = (state: GameState) => offer(state, { kind: 'noCovert' }, { kind: 'capital', amount: 3 });
  const fresh = position();
  ask(fresh);
  const counter = at(offersOf(fresh), 0);
  const state = position();
  submit(state, seat('meridian'), counter);
  ask(state);
  expect(offersOf(state)).not.toContainEqual(counter);
});

/** What the US would ask of Halcyon of a deal that only the US gains by, after Halcyon has signed these with the UK and declined those of the US. */
function unfairOffer(
  signed: readonly [Pledge, Pledge][],
  who: Personality,
  declined: readonly [Pledge, Pledge][] = [],
) {
  const state = position();
  const [halcyon, uk] = [seat('halcyon'), seat('uk')];
  for (const [id, [give, take]] of [...signed, ...declined].entries()) {
    const terms = { kind: 'exchange', give, take, until: 1 } as const;
    const status = id < signed.length ? 'kept' : 'declined';
    const record = { round: 1, phase: 'orders', status, why: '', give: 'kept', take: 'kept' } as const;
    state.deals.push({ id, by: status === 'kept' ? uk : seat('us'), to: halcyon, terms, ...record });
  }
  const terms = {
    kind: 'exchange',
    give: { kind: 'noCovert' },
    take: { kind: 'capital', amount: 3 },
    until: 1,
  } as const;
  return bestOf(viewFor(state, seat('us')), who, [{ to: halcyon, terms, mine: 1, theirs: -1.5 }]);
}

const fair: [Pledge, Pledge] = [{ kind: 'capital', amount: 2 }, { kind: 'briefFor' }];
const bad: [Pledge, Pledge] = [{ kind: 'noCovert' }, { kind: 'capital', amount: 3 }];
const asPractised = (id: string) => playedAt('practised', personalityOf(id));

test('who signed what was plainly bad for it is asked for more', () => {
  expect(unfairOffer([], asPractised('diplomat'))).toBeUndefined();
  expect(unfairOffer([fair], asPractised('diplomat'))).toBeUndefined();
  expect(unfairOffer([fair, bad], asPractised('diplomat'))).toMatchObject({ to: seat('halcyon') });
});

test('who has signed three offers is asked for more, until it says no', () => {
  expect(unfairOffer([fair, fair, fair], asPractised('diplomat'))).toMatchObject({ to: seat('halcyon') });
  expect(unfairOffer([fair, fair, fair], asPractised('diplomat'), [bad])).toBeUndefined();
});

test('a sharp character tries it with whoever has signed anything, a novice with nobody', () => {
  expect(unfairOffer([], asPractised('hawk'))).toBeUndefined();
  expect(unfairOffer([fair], asPractised('hawk'))).toMatchObject({ to: seat('halcyon') });
  expect(unfairOffer([fair, bad], playedAt('novice', personalityOf('hawk')))).toBeUndefined();
});

test('a view does not tell which seats are held by people', () => {
  const known = Object.keys(at(viewFor(position(), 0).seats, 1)).sort();
  expect(known).toEqual([
    ...['id', 'jurisdiction', 'markets', 'meters', 'pledgesBroken', 'pledgesKept', 'purse', 'readings'],
    ...['ready', 'regions', 'role', 'sealedOrders', 'weights'],
  ]);
  expect(JSON.stringify(viewFor(position(), 0))).not.toMatch(/human|person(?!s|al)|holder|token/i);
});

test('an AI never promises what its own orders of this phase break', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const state = position();
    for (const { id } of state.seats) {
      const decisions = think(viewFor(state, id), { ...plain, seed });
      const demanded = decisions.flatMap(({ command }) =>
        command.kind === 'seal' && command.order.kind === 'demand'
          ? [at(state.holdings, at(state.files, command.order.file).holding).company]
          : [],
      );
      const promised = decisions.flatMap(({ command }) =>
        command.kind === 'offerDeal' && command.terms.kind === 'exchange' && command.terms.give.kind === 'noDemand'
          ? [command.to]
          : [],
      );
      expect(promised.filter((to) => demanded.includes(to))).toEqual([]);
    }
  }
});

test('what was promised at the Bench is done, even by a seat that had finished', () => {
  const state = position();
  give(state, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
  endPhase(state);
  at(state.seats, seat('nimbus')).ready = true;
  at(state.seats, seat('us')).purse = 6;
  const terms = {
    kind: 'exchange',
    give: { kind: 'capital', amount: 3 },
    take: { kind: 'vote', bill: 0, side: 'for' },
    until: 1,
  } as const;
  submit(state, seat('us'), { kind: 'offerDeal', to: seat('nimbus'), terms });
  expect(kindsOf(state, 'nimbus')).toEqual(['acceptDeal', 'lobby']);
});
