import type { GameState } from '../../model/index.ts';

/** Whether nothing can act any more that waits for a later round. */
export function isLastRound({ round, setup }: GameState): boolean {
  return round >= setup.scenario.rounds;
}
