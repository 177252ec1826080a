import { expect, test } from 'vitest';
import type { GameState } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { dublinWarrant, fileOf, position, quietDublinWarrant, seat } from '../../testing/index.ts';
import { endPhase, give } from '../../testing/position.ts';
import { meritsOf } from './merits.ts';

const { friends } = dublinWarrant.scenario;

/** Round 2, Orders: Meridian has challenged the warrant, and the public watches. */
function challenged(seed: number, change: (p: GameState) => void = () => {}): GameState {
  const scenario = { ...quietDublinWarrant.scenario, friends };
  const p = position({ seed, setup: { ...quietDublinWarrant, scenario } });
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  change(p);
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  return p;
}

const grave = (p: GameState) => {
  at(p.files, at(p.demands, 0).file).gravity = 3;
};

test('public friends write in a great case before it is heard, one or two of them, by name', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { briefs } = at(challenged(seed, grave).cases, 0);
    expect([1, 2]).toContain(briefs.length);
    for (const { friend, camp, seat: filer, price } of briefs) {
      expect(friends).toContainEqual(expect.objectContaining({ id: friend, camp }));
      expect([filer, price]).toEqual([NONE, 0]);
    }
    expect(new Set(briefs.map(({ friend }) => friend)).size).toBe(briefs.length);
  }
});

test('a small case draws nobody, the founding one always does', () => {
  expect(at(challenged(1).cases, 0).briefs).toEqual([]);
  const founding = challenged(1, (p) => {
    at(p.demands, 0).founding = true;
  });
  expect(at(founding.cases, 0).briefs.length).toBeGreaterThan(0);
});

test('a sealed case draws nobody', () => {
  const p = challenged(1, (state) => {
    grave(state);
    at(state.demands, 0).sealed = true;
  });
  expect(at(p.cases, 0).briefs).toEqual([]);
});

test('they write once for a hearing', () => {
  const p = challenged(3, grave);
  const before = at(p.cases, 0).briefs.length;
  endPhase(p);
  expect(at(p.cases, 0).briefs).toHaveLength(before);
});

test('both sides find friends, by lot', () => {
  const sides = new Set<string>();
  for (let seed = 1; seed <= 30; seed++)
    for (const { side } of at(challenged(seed, grave).cases, 0).briefs) sides.add(side);
  expect([...sides].sort()).toEqual(['against', 'for']);
});

test('a seat is read before any public friend', () => {
  const p = challenged(1, grave);
  const brief = { round: 2, foreseen: false, with: NONE, price: 0 } as const;
  at(p.cases, 0).briefs = [
    { ...brief, seat: NONE, friend: at(friends, 0).id, camp: at(friends, 0).camp, side: 'against' },
    { ...brief, seat: seat('ireland'), friend: '', camp: 'states', side: 'against' },
  ];
  const parts = meritsOf(p, 0).parts.filter(({ group }) => group === 'briefs');
  expect(parts).toMatchObject([
    { value: -6, seat: seat('ireland') },
    { value: -4, friend: at(friends, 0).id },
  ]);
});
