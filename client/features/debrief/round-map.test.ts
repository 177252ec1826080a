import { expect, test } from 'vitest';
import type { Debrief, GameState } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { dublinWarrant, endPhase, fileOf, give, position } from '../../../shared/testing/index.ts';
import { mapOfRound } from './round-map.ts';

const words = { seat: String, place: String, city: (id: string) => id, secret: 'secret', suspended: 'suspended' };

function playedOneRound(moves: (p: GameState) => void): Debrief {
  const p = position();
  moves(p);
  const timeline: Debrief['timeline'] = [
    { round: 1, phase: 'orders', events: endPhase(p) },
    { round: 1, phase: 'bench', events: endPhase(p) },
  ];
  return { view: viewFor(p, 'debrief'), timeline, ai: [], you: 3 };
}

test('a direct order is drawn from Washington to the datacenter, whose stack is ringed', () => {
  const debrief = playedOneRound((p) => give(p, 'us', { kind: 'demand', file: fileOf('us.H1') }));
  const { lines, stacks } = mapOfRound(debrief, dublinWarrant.scenario, 1, words);
  expect(lines).toMatchObject([{ kind: 'order', from: [-77, 38.9], to: [-6.3, 53.35] }]);
  expect(stacks.filter(({ demanded }) => demanded).map(({ label }) => label)).toEqual(['datacenter.dublin']);
});

test('secret work is drawn too, and says that it is open now', () => {
  const debrief = playedOneRound((p) => give(p, 'us', { kind: 'covert', file: fileOf('us.H1') }));
  expect(mapOfRound(debrief, dublinWarrant.scenario, 1, words).lines).toMatchObject([
    { kind: 'covert', label: 'secret' },
  ]);
});

test('at the start nothing is drawn, and the own stacks are marked', () => {
  const { lines, stacks } = mapOfRound(
    playedOneRound(() => undefined),
    dublinWarrant.scenario,
    0,
    words,
  );
  expect(lines).toEqual([]);
  expect(stacks.filter(({ own }) => own).map(({ label }) => label)).toEqual([
    'datacenter.chicago',
    'datacenter.dublin',
  ]);
});
