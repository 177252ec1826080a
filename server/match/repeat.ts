import { type Decision, type GameState, type Intervention, NONE } from '../../shared/model/index.ts';
import { advance, apply, decide, decideHost } from '../../shared/rules/index.ts';
import type { LogEntry } from './match-store.ts';

/** Does on `state` what an entry of the log says; answers the events, or why today's rules refuse it. */
export function repeat(state: GameState, entry: LogEntry): Decision {
  if (!entry.command) return { ok: true, events: advance(state) };
  const decision = isByHost(entry) ? decideHost(state, entry.command) : decide(state, entry.seat, entry.command);
  if (decision.ok) for (const event of decision.events) apply(state, event);
  return decision;
}

type Judged = Exclude<LogEntry, { command: null }>;

function isByHost(entry: Judged): entry is Extract<Judged, { command: Intervention }> {
  return entry.seat === NONE;
}
