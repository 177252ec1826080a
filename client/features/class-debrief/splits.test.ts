import { expect, test } from 'vitest';
import type { Debrief, GameState } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { endPhase, fileOf, give, position } from '../../../shared/testing/index.ts';
import { mainSplits, type Split, splitsOf } from './splits.ts';

type Moves = (p: GameState) => void;

/** A world in which these moves were made, a phase each. */
function world(id: number, ...phases: Moves[]) {
  const p = position();
  const timeline: Debrief['timeline'] = [];
  for (const moves of phases) {
    const { round, phase } = p;
    moves(p);
    timeline.push({ round, phase, events: endPhase(p) });
  }
  return { id, debrief: { view: viewFor(p, 'debrief'), timeline } };
}

const pass: Moves = () => undefined;
const orderTheMailbox: Moves = (p) => void give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
const handItOver: Moves = (p) => void give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
const fightIt: Moves = (p) =>
  void give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
const rule =
  (ruling: 'enforce' | 'quash'): Moves =>
  (p) =>
    void give(p, 'usCourts', {
      kind: 'rule',
      case: p.demands[0].case,
      ruling,
      ground: 'control',
      reasons: '',
      reply: '',
      stay: false,
    });
const makeReachLaw: Moves = (p) => void give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });

const told = (splits: Split[]) =>
  splits.map(({ topic, round, branches }) => [
    topic,
    round,
    branches.map(({ act, worlds }) => [act?.kind ?? 'never', worlds.map(({ id }) => id)]),
  ]);

test('worlds that went the same way do not split', () => {
  const same = [orderTheMailbox, handItOver, pass, pass];
  expect(splitsOf([world(0, ...same), world(1, ...same)])).toEqual([]);
});

test('one order, obeyed in one world and fought in the other', () => {
  const splits = splitsOf([world(0, orderTheMailbox, handItOver), world(1, orderTheMailbox, fightIt)]);
  expect(told(splits)).toEqual([
    [
      'answer',
      1,
      [
        ['handOver', [0]],
        ['challenge', [1]],
      ],
    ],
  ]);
});

test('an order that was never sent in the other world splits them; its answer there is no question', () => {
  const splits = splitsOf([world(0, orderTheMailbox, handItOver), world(1, pass, pass)]);
  expect(told(splits)).toEqual([
    [
      'order',
      1,
      [
        ['directOrder', [0]],
        ['never', [1]],
      ],
    ],
  ]);
});

test('the same order sent a round later is the same history', () => {
  const early = world(0, orderTheMailbox, handItOver, pass, pass);
  const late = world(1, pass, pass, orderTheMailbox, handItOver);
  expect(splitsOf([early, late])).toEqual([]);
});

test('a case that two courts decide in two ways splits the worlds in the round of the ruling', () => {
  const road = [orderTheMailbox, fightIt, pass];
  const splits = splitsOf([world(0, ...road, rule('enforce')), world(1, ...road, rule('quash'))]);
  const ruling = splits.find(
    ({ topic, branches }) => topic === 'ruling' && branches[0].act?.about.holding !== undefined,
  );
  expect(ruling && told([ruling])).toEqual([
    [
      'ruling',
      2,
      [
        ['enforce', [0]],
        ['quash', [1]],
      ],
    ],
  ]);
});

test('worlds that went together stand in one branch, the larger first', () => {
  const splits = splitsOf([
    world(0, orderTheMailbox, fightIt),
    world(1, orderTheMailbox, handItOver),
    world(2, orderTheMailbox, handItOver),
  ]);
  expect(splits[0].branches.map(({ worlds }) => worlds.map(({ id }) => id))).toEqual([[1, 2], [0]]);
});

test('the first split is always told, then the weightiest', () => {
  const splits = splitsOf([
    world(0, orderTheMailbox, handItOver, makeReachLaw, pass),
    world(1, pass, pass, pass, pass),
  ]);
  expect(mainSplits(splits, 2).map(({ topic }) => topic)).toEqual(['order', 'law']);
});

test('beside a law that split them, another topic is told before the next law', () => {
  const law =
    (kind: 'reach' | 'capability'): Moves =>
    (p) =>
      void give(p, 'us', { kind: 'law', law: kind, data: 'any', repeal: false });
  const busy = world(0, law('reach'), pass, law('capability'), pass, orderTheMailbox, handItOver);
  const calm = world(1, pass, pass, pass, pass, orderTheMailbox, fightIt);
  const splits = splitsOf([busy, calm]);
  expect(mainSplits(splits, 2).map(({ topic }) => topic)).toEqual(['law', 'answer']);
});
