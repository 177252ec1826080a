import type { SeatStatus } from '../../../shared/lesson/index.ts';
import type { Phase } from '../../../shared/model/index.ts';

/** How a seat is doing, as one word: text ids console.seat.<state>. */
export type SeatState = 'over' | 'ready' | 'aiReady' | 'ai' | 'standIn' | 'offline' | 'work' | 'nothing';

export function seatState({ ai, ready, sealed, awaySince }: SeatStatus, phase: Phase): SeatState {
  if (phase === 'over') return 'over';
  if (ai === 'away') return 'standIn';
  if (ai !== 'no') return ready ? 'aiReady' : 'ai';
  if (awaySince > 0) return 'offline';
  if (ready) return 'ready';
  return sealed > 0 ? 'work' : 'nothing';
}

/** Shape beside the word, so that no state is told by colour alone. */
export const STATE_ICONS: Record<SeatState, string> = {
  over: 'flag',
  ready: 'check-circle',
  aiReady: 'robot',
  ai: 'robot',
  standIn: 'robot',
  offline: 'wifi-slash',
  work: 'pen-nib',
  nothing: 'hourglass',
};
