import type { GameState } from '../../shared/model/index.ts';
import { clone } from '../../shared/rules/index.ts';
import type { LogEntry } from './match-store.ts';
import { repeat } from './repeat.ts';

/** States of a match at past moments, made anew from its log when somebody looks back. */
export class LookBack {
  /** At the start of each phase that was passed on the way so far, by the number of log entries before it. */
  private readonly kept: Map<number, GameState>;

  constructor(start: GameState) {
    this.kept = new Map([[0, start]]);
  }

  /** The state after the first `entry` entries of `log`. */
  stateAt(entry: number, log: readonly LogEntry[]): GameState {
    const nearest = Math.max(...[...this.kept.keys()].filter((at) => at <= entry));
    const state = clone(this.kept.get(nearest) as GameState);
    for (let at = nearest; at < entry; at++) {
      const { phase } = state;
      repeat(state, log[at]);
      if (state.phase !== phase) this.kept.set(at + 1, clone(state));
    }
    return state;
  }
}
