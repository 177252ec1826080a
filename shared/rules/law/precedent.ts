import type { GameState, Ground, Jurisdiction, JurisdictionId, WeightMove } from '../../model/index.ts';
import { at, TESTS } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';

/** How a ruling resting on `ground` moves the weights of its own court and, from the second level, of foreign ones. */
export function precedentOf(state: GameState, bench: JurisdictionId, level: number, ground: Ground): WeightMove[] {
  if (ground === 'comity') return [];
  const index = TESTS.indexOf(ground);
  const { weights } = at(state.jurisdictions, bench);
  const from = at(weights, index);
  const rise = parameterOf(state, level === 1 ? 'precedent.trial' : 'precedent.higher');
  const most = parameterOf(state, 'weight.most');
  const halfTheRoom = Math.floor((most - from + 1) / 2);
  const ceiling = level === 1 ? parameterOf(state, 'precedent.trialCeiling') : most;
  const to = Math.max(from, Math.min(ceiling, from + Math.min(rise, halfTheRoom)));

  const moves: WeightMove[] = [];
  if (to > from) {
    moves.push({ jurisdiction: bench, test: ground, from, to });
    const rival = heaviestOther(weights, index);
    const weight = at(weights, rival);
    if (weight > 0) moves.push({ jurisdiction: bench, test: at(TESTS, rival), from: weight, to: weight - 1 });
  }
  if (level < parameterOf(state, 'precedent.persuadesFrom')) return moves;
  for (const other of state.jurisdictions) {
    const there = at(other.weights, index);
    if (other.id !== bench && to - there >= parameterOf(state, 'precedent.persuadesGap'))
      moves.push({ jurisdiction: other.id, test: ground, from: there, to: there + 1 });
  }
  return moves;
}

/** The state with its weights as they would stand after the moves; all else it shares. */
export function withMoves(state: GameState, moves: readonly WeightMove[]): GameState {
  if (moves.length === 0) return state;
  const jurisdictions = state.jurisdictions.map((one): Jurisdiction => {
    const own = moves.filter(({ jurisdiction }) => jurisdiction === one.id);
    if (own.length === 0) return one;
    const weights: Jurisdiction['weights'] = [...one.weights];
    for (const { test, to } of own) weights[TESTS.indexOf(test)] = to;
    return { ...one, weights };
  });
  return { ...state, jurisdictions };
}

/** The list's order breaks ties. */
function heaviestOther(weights: readonly number[], ground: number): number {
  return weights.reduce(
    (best, weight, index) => (index !== ground && (best === ground || weight > at(weights, best)) ? index : best),
    ground === 0 ? 1 : 0,
  );
}
