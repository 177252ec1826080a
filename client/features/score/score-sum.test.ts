import { expect, test } from 'vitest';
import { viewFor } from '../../../shared/rules/index.ts';
import { playByLot } from '../../../shared/testing/random-play.ts';
import { dublinWarrant } from '../../../shared/testing/setup.ts';
import { factor } from '../../i18n/index.ts';
import { scoreSum, wholeParts } from './score-sum.ts';

const GAMES = Number(process.env.COMITY_GAMES ?? 12);

test('the largest remainders are rounded up, so that the points add up', () => {
  expect(wholeParts([2160, 2480, 1980], 66)).toEqual([21, 25, 20]);
  expect(wholeParts([100, 200, 300], 6)).toEqual([1, 2, 3]);
});

test('a score that is shown as a sum adds up, in every seat, all through whole games', () => {
  let sums = 0;
  for (let seed = 0; seed < GAMES; seed++) {
    playByLot(dublinWarrant, seed, (state, _, step) => {
      if (step !== 'endPhase') return;
      for (const { id } of state.seats) {
        const view = viewFor(state, id);
        const { role, meters, weights } = view.seats[id];
        const { agenda, score } = view.own ?? { agenda: { id: '', points: 0 }, score: 0 };
        const sum = scoreSum({ role, meters, weights, agenda, score, comity: view.comity, ending: view.ending });
        expect(sum.parts.reduce((all, { points }) => all + points, 0) + sum.agenda.points).toBe(sum.own);
        expect(sum.own + sum.comity - sum.halved).toBe(score);
        // Each part is its own share, to the point.
        for (const { value, weight, points } of sum.parts)
          expect(Math.abs(points - (value * weight) / 100)).toBeLessThan(1);
        sums++;
      }
    });
  }
  expect(sums).toBeGreaterThan(GAMES * 10);
});

test('a meter at its most is told as full, as what it gained beyond was lost', () => {
  const standing = { role: 'court', weights: [40, 30, 30], agenda: { id: '', points: 0 }, comity: 50 } as const;
  const { parts } = scoreSum({ ...standing, meters: [100, 99, 0], ending: 'rounds', score: 70 });
  expect(parts.map(({ full }) => full)).toEqual([true, false, false]);
});

test('what multiplies a score never reads as one where it takes a point', () => {
  const standing = { role: 'court', weights: [40, 30, 30], agenda: { id: '', points: 0 }, ending: 'rounds' } as const;
  const read = (comity: number) =>
    factor(scoreSum({ ...standing, meters: [80, 80, 80], comity, score: 79 }).factor / 100);
  expect(read(48)).toBe('0.996');
  expect(read(50)).toBe('1.00');
  expect(read(30)).toBe('0.96');
});
