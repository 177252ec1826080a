import { expect, test } from 'vitest';
import { type Command, type GameState, type Mind, NONE } from '../model/index.ts';
import { apply, decide, streamOf, viewFor } from '../rules/index.ts';
import { position, seat } from '../testing/index.ts';
import { offerDeals } from './bargain.ts';
import { think } from './index.ts';
import { personalityOf } from './personality.ts';
import { DISTRUST, trustIn } from './trust.ts';

const plain: Mind = { level: 'practised', personality: 'pragmatist', seed: 1 };

function submit(state: GameState, who: number, command: Command): void {
  const decision = decide(state, who, command);
  expect(decision).toMatchObject({ ok: true });
  if (decision.ok) for (const event of decision.events) apply(state, event);
}

const kindsOf = (state: GameState, who: string, mind: Mind = plain) =>
  think(viewFor(state, seat(who)), mind).map(({ command }) =>
    command.kind === 'seal' ? command.order.kind : command.kind,
  );

/** The US promises Nimbus something until round 3. */
function offer(state: GameState, promise: 'noCovert' | 'noFine' = 'noCovert'): void {
  const terms = { kind: 'pledge', maker: seat('us'), beneficiary: seat('nimbus'), promise } as const;
  submit(state, seat('us'), { kind: 'offerDeal', to: seat('nimbus'), terms: { ...terms, holding: NONE, until: 3 } });
}

test('one broken promise weighs as much as many kept ones', () => {
  const [face] = viewFor(position(), 0).seats;
  expect(trustIn({ ...face, pledgesKept: 0, pledgesBroken: 0 })).toBe(75);
  expect(trustIn({ ...face, pledgesKept: 1, pledgesBroken: 1 })).toBeLessThan(60);
  expect(trustIn({ ...face, pledgesKept: 0, pledgesBroken: 1 })).toBeLessThan(DISTRUST);
});

test('a promise of somebody who breaks them is declined', () => {
  const honest = position();
  offer(honest);
  expect(kindsOf(honest, 'nimbus')[0]).toBe('acceptDeal');
  const broken = position();
  broken.seats[seat('us')].tally.pledgesBroken = 1;
  offer(broken);
  expect(kindsOf(broken, 'nimbus')[0]).toBe('declineDeal');
});

test('a state that broke its word is offered no treaty', () => {
  const isOffered = (pledgesBroken: number) => {
    const state = position();
    state.seats[seat('us')].tally.pledgesBroken = pledgesBroken;
    const treaty = think(viewFor(state, seat('ireland')), { ...plain, personality: 'diplomat' });
    return treaty.some(
      ({ command }) =>
        command.kind === 'seal' &&
        command.order.kind === 'treaty' &&
        command.order.with === state.seats[seat('us')].jurisdiction,
    );
  };
  expect([isOffered(0), isOffered(3)]).toEqual([true, false]);
});

test('a view does not tell which seats are held by people', () => {
  const known = Object.keys(viewFor(position(), 0).seats[1]).sort();
  expect(known).toEqual([
    ...['id', 'jurisdiction', 'markets', 'meters', 'pledgesBroken', 'pledgesKept', 'purse', 'ready'],
    ...['regions', 'role', 'sealedOrders', 'weights'],
  ]);
  expect(JSON.stringify(viewFor(position(), 0))).not.toMatch(/human|person(?!s|al)|holder|token/i);
});

test('a promise that ties nobody down is not offered again and again', () => {
  const state = position();
  const offers = (round: number) => {
    const made = think(viewFor(state, seat('us')), { ...plain, seed: round }).filter(
      ({ command }) => command.kind === 'offerDeal',
    );
    for (const { command } of made) submit(state, seat('us'), command);
    return made.length;
  };
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map(offers);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(1);
});

test('nobody promises to leave alone what its own order of this phase touches', () => {
  const view = viewFor(position(), seat('halcyon'));
  const offers = (chosen: typeof view.options) =>
    offerDeals(view, personalityOf('pragmatist'), 'expert', chosen, streamOf(1, 'test')).length;
  expect(offers([])).toBe(1);
  expect(offers(view.options.filter(({ order }) => order.kind === 'move'))).toBe(0);
});
