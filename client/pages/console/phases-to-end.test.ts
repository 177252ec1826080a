import { expect, test } from 'vitest';
import type { PublicWorld } from '../../../shared/lesson/index.ts';
import { stepOf } from '../../../shared/lesson/index.ts';
import { phasesToEnd } from './phases-to-end.ts';

const world = (id: number, round: number, phase: PublicWorld['phase'], left = false) => ({ id, left, round, phase });
const ids = (worlds: { id: number }[]) => worlds.map(({ id }) => id);

test('only the phases that were asked about are ended, not those that came after them', () => {
  const before = [world(0, 3, 'bench'), world(1, 3, 'bench')];
  const asked = before.map(stepOf);
  expect(ids(phasesToEnd(before, -1, asked))).toEqual([0, 1]);
  const after = [world(0, 4, 'orders'), world(1, 3, 'bench')];
  expect(ids(phasesToEnd(after, -1, asked))).toEqual([1]);
  expect(ids(phasesToEnd(after, 0, asked))).toEqual([]);
});

test('worlds that were left or are over have no phase to end', () => {
  const worlds = [world(0, 3, 'bench', true), world(1, 3, 'over'), world(2, 3, 'bench')];
  expect(ids(phasesToEnd(worlds, -1, worlds.map(stepOf)))).toEqual([2]);
});
