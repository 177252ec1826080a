import type { GameEvent } from './event.ts';
import type { ReasonCode } from './reason-code.ts';

/** What `decide` answers: the events that the command brings, or why it is refused. */
export type Decision = { ok: true; events: GameEvent[] } | { ok: false; reason: ReasonCode };
