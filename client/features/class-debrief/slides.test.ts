import { expect, test } from 'vitest';
import type { WorldDebrief } from '../../../shared/lesson/index.ts';
import type { Debrief, GameState } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { enforceIt, fightIt, handItOver, orderTheMailbox } from '../../../shared/testing/dublin-moves.ts';
import { endPhase, position } from '../../../shared/testing/index.ts';
import { t } from '../../i18n/index.ts';
import { aboutScores } from './scores.ts';
import { movedCourts, slidesOf, slideTitle } from './slides.ts';
import { splitsOf } from './splits.ts';
import { parOfAll, someOf, toldWorlds } from './worlds.ts';

type Moves = (p: GameState) => void;

const LONG = { minutes: 90 };
const SHORT = { minutes: 45 };

const pass: Moves = () => undefined;

/** A world in which these moves were made, a phase each; its name is a letter. */
function world(id: number, ...phases: Moves[]): WorldDebrief {
  const p = position();
  const timeline: Debrief['timeline'] = [];
  for (const moves of phases) {
    const { round, phase } = p;
    moves(p);
    timeline.push({ round, phase, events: endPhase(p) });
  }
  const debrief = { view: viewFor(p, 'debrief'), timeline, ai: [], you: 0 };
  return { id, name: String.fromCharCode(65 + id), members: [], left: false, debrief };
}

const obeyed = () => [orderTheMailbox, handItOver, pass, pass];
const fought = () => [orderTheMailbox, fightIt, pass, enforceIt];

/** A world that its host ended after these moves. */
function endedEarly(id: number, ...phases: Moves[]): WorldDebrief {
  const told = world(id, ...phases);
  return { ...told, debrief: { ...told.debrief, view: { ...told.debrief.view, phase: 'over', ending: 'rounds' } } };
}

test('a world that was ended early or left is told as that, and not asked about as if it had come to its end', () => {
  const worlds = toldWorlds({
    worlds: [
      world(0, orderTheMailbox, handItOver, pass, pass),
      endedEarly(1, pass),
      { ...endedEarly(2, pass), left: true },
    ],
  });
  expect(worlds.map(({ stopped }) => stopped)).toEqual([undefined, 'early', 'left']);
  expect(worlds[1].cameTo).toMatch(/ended in round \d of \d/);
  expect(splitsOf(worlds)).toEqual([]);
  const asks = slidesOf(worlds, LONG).flatMap((slide) => (slide.chapter === 'ask' ? slide.questions : []));
  expect(asks.filter(({ fact }) => /World [BC]|\b[BC]\b/.test(fact))).toEqual([]);
});

test('worlds that came to the end of a plan made shorter are told whole, and par is told to be for more rounds', () => {
  const worlds = [endedEarly(0, ...obeyed()), endedEarly(1, ...fought())];
  const [{ debrief }] = worlds;
  const { round, rounds } = debrief.view;
  const told = toldWorlds({ worlds, lastRound: round });
  expect(told.map(({ stopped }) => stopped)).toEqual([undefined, undefined]);
  expect(told[0].cameTo).not.toMatch(/ended in round/);
  expect(slidesOf(told, SHORT).map(({ chapter }) => chapter)).toContain('score');
  expect(parOfAll(debrief.view)).toBe(t('classDebrief.score.short', { round, rounds }));
  expect(parOfAll({ ...debrief.view, round: rounds })).toBe('');
  expect(toldWorlds({ worlds, lastRound: round + 1 }).map(({ stopped }) => stopped)).toEqual(['early', 'early']);
});

test('after fewer rounds than par is for, one seat is told in two worlds; after all of them, the highest above par', () => {
  const ranked = (id: number, ...scores: number[]) => {
    const told = endedEarly(id, pass, pass);
    const rest = { par: 60, spread: 8, rank: 1, place: 1, agenda: { id: '', points: 0, now: 0 }, won: false };
    const ranks = scores.map((score, seat) => ({ ...rest, seat, score }));
    return { ...told, debrief: { ...told.debrief, view: { ...told.debrief.view, ranks } } };
  };
  const worlds = [ranked(0, 50, 30), ranked(1, 52, 41)];
  const { round, rounds } = worlds[0].debrief.view;
  const short = aboutScores(toldWorlds({ worlds, lastRound: round }));
  expect([short.marked?.world.name, short.marked?.seat]).toEqual(['B', 1]);
  expect(short.fact).toMatch(/41.*30/);
  expect(aboutScores(toldWorlds({ worlds: worlds.slice(0, 1), lastRound: round }))).toEqual({});
  for (const { debrief } of worlds) debrief.view.round = rounds;
  const whole = aboutScores(toldWorlds({ worlds }));
  expect([whole.marked?.world.name, whole.marked?.seat]).toEqual(['B', 0]);
});

test('worlds that their host ended together are told apart by what was done while all of them played', () => {
  const worlds = toldWorlds({
    worlds: [endedEarly(0, orderTheMailbox, handItOver, pass), endedEarly(1, pass, pass, pass)],
  });
  expect(worlds.map(({ stopped }) => stopped)).toEqual(['early', 'early']);
  expect(splitsOf(worlds)).toMatchObject([{ topic: 'order', round: 1, branches: [{ act: {} }, {}] }]);
});

test('the debrief goes from the curves over the splits to the last questions', () => {
  const slides = slidesOf(toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...fought())] }), LONG);
  const chapters = [...new Set(slides.map(({ chapter }) => chapter))];
  expect(chapters).toEqual(['curves', 'splits', 'law', 'pledges', 'turns', 'really', 'score', 'ask', 'exit']);
});

test('a short lesson has six steps and the last questions', () => {
  const slides = slidesOf(toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...fought())] }), SHORT);
  const chapters = [...new Set(slides.map(({ chapter }) => chapter))];
  expect(chapters).toEqual(['curves', 'splits', 'law', 'really', 'score', 'ask', 'exit']);
});

test('worlds that could be told by the same line are told by what is their own', () => {
  const worlds = [world(0, ...obeyed()), world(1, ...fought()), world(2, ...obeyed())];
  const told = toldWorlds({ worlds }).map(({ cameTo }) => cameTo);
  expect(told[0]).not.toBe(told[1]);
});

test('a single world has nothing to split from', () => {
  const slides = slidesOf(toldWorlds({ worlds: [world(0, ...obeyed())] }), LONG);
  expect(slides.some(({ chapter }) => chapter === 'splits')).toBe(false);
});

test('worlds that went the same way are told so', () => {
  const slides = slidesOf(toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...obeyed())] }), LONG);
  expect(slides.filter(({ chapter }) => chapter === 'splits')).toEqual([{ chapter: 'splits', nth: 0 }]);
});

test('the court whose law moved most comes first', () => {
  const worlds = toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...fought())] });
  const [first] = movedCourts(worlds);
  expect(worlds[0].debrief.view.jurisdictions[first].court).toBeGreaterThanOrEqual(0);
});

test('questions name what happened, every blank filled', () => {
  const slides = slidesOf(toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...fought())] }), LONG);
  const asked = slides.flatMap((slide) => (slide.chapter === 'ask' ? slide.questions : []));
  expect(asked[0].fact).toContain('World A: ');
  expect(asked[0].fact).toContain('World B: ');
  expect(asked.filter(({ fact, question }) => /[{}]|classDebrief\./.test(fact + question))).toEqual([]);
});

test('of many worlds a part is told one by one, the best and the worst among them', () => {
  const many = toldWorlds({ worlds: Array.from({ length: 20 }, (_, id) => world(id, pass)) });
  for (const [i, one] of many.entries()) one.debrief.view.comity = 30 + i;
  const names = someOf(many, 5).map(({ debrief }) => debrief.view.comity);
  expect(names).toHaveLength(5);
  expect(names).toContain(30);
  expect(names).toContain(49);
});

test('a world that was left for another history is not told unless it came to its end', () => {
  const left = { ...world(1, ...obeyed()), left: true };
  expect(toldWorlds({ worlds: [world(0, ...obeyed()), left] }).map(({ name }) => name)).toEqual(['A']);
});

test('a class of one world is not told of each world', () => {
  const worlds = toldWorlds({ worlds: [world(0, ...obeyed()), world(1, ...fought())] });
  const turns = { chapter: 'turns', worlds } as const;
  expect(slideTitle(turns, worlds.slice(0, 1))).toBe('What turned your world');
  expect(slideTitle(turns, worlds)).toBe('What turned each world');
});
