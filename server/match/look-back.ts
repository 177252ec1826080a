import type { Choice } from '../../shared/lesson/index.ts';
import type { GameEvent, GameState, SealId, TimelineEntry, Viewer } from '../../shared/model/index.ts';
import { eventsFor, viewFor } from '../../shared/rules/index.ts';
import type { LogEntry } from './match-store.ts';
import { repeat } from './repeat.ts';

/*
 * A match's past, made anew from its log whenever somebody looks back. A whole game takes about a millisecond, so
 * nothing of it is kept in memory.
 */

/** What `viewer` could know when the match that began as `state` had gone through `log`. */
export function viewAfter(state: GameState, log: readonly LogEntry[], viewer: Viewer) {
  let last: GameEvent[] = [];
  playAgain(state, log, (_, events) => {
    last = events;
  });
  return viewFor(state, viewer, last);
}

/** What `viewer` was shown of each phase when it ended: what came into the open later is not in it. The debrief is shown everything. */
export function phasesSeenBy(viewer: Viewer, state: GameState, log: readonly LogEntry[]): TimelineEntry[] {
  const phases: TimelineEntry[] = [];
  playAgain(state, log, ({ round, phase }, events) => {
    phases.push({ round, phase, events: viewer === 'debrief' ? events : eventsFor(state, viewer, events) });
  });
  return phases;
}

/** What lay under wax when each phase ended, and who put it there. What was taken back or came back is left out. */
export function choicesOf(state: GameState, log: readonly LogEntry[]): Choice[] {
  const choices = new Map<SealId, Choice>();
  for (const entry of log) {
    const { round, phase } = state;
    const author = 'author' in entry ? entry.author : undefined;
    const decision = repeat(state, entry);
    for (const event of decision.ok ? decision.events : []) {
      if (event.type === 'orderSealed')
        choices.set(event.seal, { round, phase, seat: event.seat, author, order: event.order });
      else if (event.type === 'sealBroken' || event.type === 'orderReturned') choices.delete(event.seal);
    }
  }
  return [...choices.values()];
}

/** Does on `state` what the log says; tells of each phase that ends, and of the events that its end brought. */
function playAgain(
  state: GameState,
  log: readonly LogEntry[],
  ended: (of: Pick<GameState, 'round' | 'phase'>, events: GameEvent[]) => void,
): void {
  for (const entry of log) {
    const { round, phase } = state;
    const decision = repeat(state, entry);
    if (decision.ok && (state.phase !== phase || state.round !== round)) ended({ round, phase }, decision.events);
  }
}
