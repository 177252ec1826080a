import type { GameEvent, GameState, Phase, TimelineEntry, Viewer } from '../../shared/model/index.ts';
import { eventsFor } from '../../shared/rules/index.ts';

/** Where in the log a phase began: after so many entries. */
export type Moment = { round: number; phase: Phase; entry: number };

/** What has happened in a match, phase by phase. */
export class Past {
  /** Unfiltered. */
  readonly timeline: TimelineEntry[] = [];
  readonly moments: Moment[];
  private readonly seen: Map<Viewer, TimelineEntry[]>;

  constructor({ round, phase, seats }: GameState) {
    this.moments = [{ round, phase, entry: 0 }];
    this.seen = new Map([...seats.keys(), 'public' as const].map((viewer) => [viewer, []]));
  }

  /** Keeps what `events` brought to the phase that they ended; `state` and `entry` are as after them. */
  keep(events: GameEvent[], state: GameState, entry: number): void {
    const { round, phase } = this.moments[this.moments.length - 1];
    this.timeline.push({ round, phase, events });
    for (const [viewer, phases] of this.seen) phases.push({ round, phase, events: eventsFor(state, viewer, events) });
    this.moments.push({ round: state.round, phase: state.phase, entry });
  }

  /** What a viewer was shown at the end of each phase: what came into the open later is not in it. */
  seenBy(viewer: Viewer): TimelineEntry[] {
    return this.seen.get(viewer) ?? this.timeline;
  }

  /** What the last phase that had ended by `entry` brought, unfiltered. */
  lastEventsAt(entry: number): GameEvent[] {
    const at = this.moments.findLastIndex((moment) => moment.entry <= entry);
    return this.timeline[at - 1]?.events ?? [];
  }
}
