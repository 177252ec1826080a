import { expect, test } from 'vitest';
import { readSetup } from '../../server/content/read-setup.ts';
import { playersOf } from './arguments.ts';
import { decisionsOf, gapOf, OFFERED, type Weighed, weigh } from './decision.ts';
import { decisionReport, sampleOf } from './decision-report.ts';

const setup = readSetup('dublin-warrant');
const task = { seed: 3, players: playersOf(setup, 3, () => 'practised') };

test('a game has a decision of orders for each seat in each round', () => {
  const orders = decisionsOf(setup, task).filter(({ phase, matter }) => phase === 'orders' && matter === 'orders');
  expect(orders).toHaveLength(setup.scenario.seats.length * setup.scenario.rounds);
});

test('a decision is weighed the same way each time, from at most twelve options', () => {
  const late = decisionsOf(setup, task).filter(({ round }) => round === setup.scenario.rounds);
  const decision = late[late.length - 1];
  const once = weigh(setup, { ...task, decision }, 4);
  expect(once).toEqual(weigh(setup, { ...task, decision }, 4));
  expect(once.options).toBeGreaterThan(1);
  expect(once.options).toBeLessThanOrEqual(OFFERED);
});

test('the gap is that of the best option over the middle one', () => {
  const always = (score: number) => [score, score, score, score];
  expect(gapOf([always(60), always(70), always(50)])).toEqual({ gap: 10, best: 1 });
  expect(gapOf([always(60), always(70)]).gap).toBe(5);
});

test('an option that was lucky on one half of the lots has no gap', () => {
  expect(
    gapOf([
      [70, 50],
      [50, 70],
      [60, 60],
    ]).gap,
  ).toBeLessThanOrEqual(0);
});

test('the sample takes as many decisions of each role as asked, none twice', () => {
  const sampled = sampleOf([task], [decisionsOf(setup, task)], 4).map(({ decision }) => JSON.stringify(decision));
  expect(new Set(sampled).size).toBe(12);
});

test('big decisions a game are their share of the sample times the decisions of a seat', () => {
  const found = [decisionsOf(setup, task)];
  const [first] = found[0];
  const weighed = [10, 0].map((gap): Weighed => ({ ...first, seed: 3, options: 4, worse: 1, gap, best: '' }));
  const report = decisionReport(setup, found, weighed).roles[first.role];
  expect(report.bigDecisionsPerGame).toBeCloseTo(report.decisionsPerGame / 2, 1);
  expect(report.shareWorseThanNothing).toBe(0.25);
});
