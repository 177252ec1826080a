import type { GameState } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';

/** Phases that an offer stays open after the one it was made in. */
const PHASES_OPEN = 2;

/** At the end of a phase: offers that nobody answered fall away. */
export function lapseOffers(r: Resolution): void {
  const now = phaseNumber(r.state);
  for (const deal of r.state.deals) {
    if (deal.status === 'offered' && now >= phaseNumber(deal) + PHASES_OPEN)
      r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}

/** Phases counted through the whole match. */
function phaseNumber({ round, phase }: Pick<GameState, 'round' | 'phase'>): number {
  return 2 * round + (phase === 'orders' ? 0 : 1);
}
