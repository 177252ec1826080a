import type { Reason } from './ai-decision.ts';
import type { GameEvent } from './event.ts';
import type { SeatId } from './ids.ts';
import type { Command } from './order.ts';
import type { SeatView } from './view.ts';
import type { Phase } from './words.ts';

/** What one resolved phase brought, unfiltered: only after the match is over. `phase` is the one that ended. */
export type TimelineEntry = { round: number; phase: Phase; events: GameEvent[] };

/** What an AI seat did and why. */
export type AiRecord = { seat: SeatId; round: number; phase: Phase; command: Command; reasons: Reason[] };

/** Everything the debrief page reads. */
export type Debrief = { view: SeatView; timeline: TimelineEntry[]; ai: AiRecord[]; you: SeatId };
