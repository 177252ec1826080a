import { expect, test } from 'vitest';
import { think } from '../../shared/ai/index.ts';
import { type GameState, NONE, type WhatIfQuestion } from '../../shared/model/index.ts';
import { advance, apply, clone, decide, hashOf, newGame, viewFor } from '../../shared/rules/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import type { LogEntry } from '../match/match-store.ts';
import { askedOrder, chooseOtherwise } from './other-choice.ts';
import { playOn } from './play-on.ts';
import { spreadOf, whatIf } from './what-if.ts';

/** A whole match between practised AI, as its log. */
function aMatch(seed: number) {
  const state = newGame(dublinWarrant, seed);
  const log: LogEntry[] = [];
  const checkpoints = [{ round: 1, entry: 0 }];
  while (state.phase !== 'over') {
    for (const { id } of state.seats)
      for (const { command } of think(viewFor(state, id), {
        level: 'practised',
        personality: 'pragmatist',
        seed: id,
      })) {
        const decision = decide(state, id, command);
        if (!decision.ok) continue;
        for (const event of decision.events) apply(state, event);
        log.push({ seat: id, envelope: `${log.length}`, command });
      }
    advance(state);
    log.push({ seat: NONE, envelope: `end-${log.length}`, command: null, hash: hashOf(state) });
    checkpoints.push({ round: state.round, entry: log.length });
  }
  return { setup: dublinWarrant, seed, log, checkpoints };
}

/** The Bench in which the first order abroad waits for its answer; the company has chosen to comply. */
function complied(): { state: GameState; question: WhatIfQuestion } {
  for (let seed = 1; seed < 50; seed++) {
    const state = newGame(dublinWarrant, seed);
    for (const { id } of state.seats)
      for (const { command } of think(viewFor(state, id), { level: 'practised', personality: 'hawk', seed })) {
        const decision = decide(state, id, command);
        if (decision.ok) for (const event of decision.events) apply(state, event);
      }
    advance(state);
    for (const { id } of state.seats) {
      const comply = viewFor(state, id).options.find(({ order }) => order.kind === 'comply');
      if (comply?.order.kind !== 'comply') continue;
      const decision = decide(state, id, { kind: 'seal', order: comply.order });
      if (!decision.ok) continue;
      for (const event of decision.events) apply(state, event);
      const demand = comply.order.demand;
      return { state, question: { round: 1, seat: id, kinds: ['comply'], demand, instead: 'refuse' } };
    }
  }
  throw new Error('No company was asked for anything.');
}

test('the other answer to the same demand is given in place of the first', () => {
  const { state, question } = complied();
  expect(chooseOtherwise(state, question)).toBe(true);
  expect(askedOrder(state, question)).toBeUndefined();
  expect(askedOrder(state, { ...question, kinds: ['refuse'] })?.order).toMatchObject({ demand: question.demand });
});

test('an order can be left out, and its price is given back', () => {
  const { state, question } = complied();
  const before = state.seats[question.seat].answers.length;
  expect(chooseOtherwise(state, { ...question, instead: 'nothing' })).toBe(true);
  expect(state.seats[question.seat].answers).toHaveLength(before - 1);
});

test('what was not open then cannot be chosen now', () => {
  const { state, question } = complied();
  expect(chooseOtherwise(state, { ...question, instead: 'grant' })).toBe(false);
  expect(chooseOtherwise(state, { ...question, kinds: ['challenge'] })).toBe(false);
});

test('the same luck plays the same game, another luck another one', () => {
  const { state } = complied();
  const end = (luck: number) => hashOf(playOn(clone(state), luck));
  expect(end(3)).toBe(end(3));
  expect(end(3)).not.toBe(end(4));
});

test('both choices are played on as often as is asked for, and the answer says what they came to', async () => {
  const match = aMatch(3);
  // Late in the game there is little left to play on.
  const round = 5;
  const start = match.checkpoints.find((one) => one.round === round)?.entry;
  const asked = match.log.slice(start).find(({ command }) => command?.kind === 'seal');
  if (asked?.command?.kind !== 'seal') throw new Error('Nobody gave an order.');
  const kinds = [asked.command.order.kind];
  const heard: number[] = [];
  const question = { round, seat: asked.seat, kinds, instead: 'nothing' } as const;
  const answer = await whatIf(match, question, (done) => heard.push(done), 10, 600_000);
  expect(answer?.games).toBe(10);
  expect(heard.at(-1)).toBe(20);
  expect((await whatIf(match, question, () => {}, 10, 0))?.games).toBeLessThan(10);
  expect(answer?.comity.was.low).toBeLessThanOrEqual(answer?.comity.was.high ?? -1);
});

test('a choice that nobody made has no answer', async () => {
  expect(await whatIf(aMatch(3), { round: 9, seat: 0, kinds: ['rule'], instead: 'quash' }, () => {})).toBeUndefined();
});

test('the spread leaves out the tenth at either end', () => {
  expect(spreadOf(Array.from({ length: 101 }, (_, i) => 100 - i))).toEqual({ low: 10, middle: 50, high: 90 });
});
