import { ROLES, type Role, type Setup, type ValueModels } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { standingOf } from '../../shared/rules/sight/standing.ts';
import type { GameTask } from './game-result.ts';
import { type Row, ridge } from './least-squares.ts';
import { playOut } from './play-out.ts';

const PENALTY = 30;
/** One phase in so many is played by lot. */
const WHIM = 7;

/** How a seat stood at the start of a round, and its final score. */
export type Seen = { role: Role; left: number; features: Row['features']; target: number };

/**
 * Plays one game and notes each seat's standing at the start of each round. Now and then a seat plays by lot for one
 * phase, so that poor and odd positions are seen too: what it then makes of them tells what they are worth.
 */
export function study(setup: Setup, task: GameTask): Seen[] {
  const { rounds, seats } = setup.scenario;
  const rng = streamOf(task.seed, 'whims');
  const seen: (Omit<Seen, 'target'> & { seat: number })[] = [];
  const { scores } = playOut(setup, task, {
    whim: (player) => (below(rng, WHIM) === 0 ? { ...player, level: 'random' } : player),
    onRound(state) {
      const left = rounds - state.round + 1;
      for (const { id } of state.seats)
        seen.push({ seat: id, role: seats[id].role, left, features: standingOf(state, id) });
    },
  });
  return seen.map(({ seat, ...one }) => ({ ...one, target: scores.at(-1)?.[seat] ?? 0 }));
}

/** What a standing is worth, by role and by rounds still to be played; and how much of the scores each model explains. */
export function fitValue(seen: readonly Seen[]): { models: ValueModels; r2: Record<string, number> } {
  const r2: Record<string, number> = {};
  const models = Object.fromEntries(
    ROLES.map((role) => {
      const ofRole = seen.filter((one) => one.role === role);
      const lefts = [...new Set(ofRole.map(({ left }) => left))].sort((a, b) => a - b);
      return [
        role,
        Object.fromEntries(
          lefts.map((left) => {
            const fit = ridge(
              ofRole.filter((one) => one.left === left),
              PENALTY,
            );
            r2[`${role}.${left}`] = fit.r2;
            return [left, { bias: fit.bias, weights: fit.weights }];
          }),
        ),
      ];
    }),
  ) as ValueModels;
  return { models, r2 };
}
