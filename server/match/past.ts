import type { GameEvent, GameState, Phase } from '../../shared/model/index.ts';

/** Where in the log a phase began: after so many entries. */
export type Checkpoint = { round: number; phase: Phase; entry: number };

/** The little of a match's past that each view needs; the rest is made anew from the log (look-back.ts). */
export class Past {
  readonly checkpoints: Checkpoint[];
  /** What the last phase brought, unfiltered. */
  lastEvents: GameEvent[] = [];

  constructor({ round, phase }: GameState) {
    this.checkpoints = [{ round, phase, entry: 0 }];
  }

  /** Keeps that `events` ended a phase; `state` and `entry` are as after them. */
  keep(events: GameEvent[], { round, phase }: GameState, entry: number): void {
    this.checkpoints.push({ round, phase, entry });
    this.lastEvents = events;
  }
}
