import type { Deal, GameState, ReasonCode } from '../../model/index.ts';
import { whyNoDeal } from '../deals/allowed.ts';
import type { Resolution } from '../resolution.ts';

/** Phases that an offer stays open after the one it was made in. */
const PHASES_OPEN = 2;

/** When a phase begins: offers that nobody answered fall away, and those that can no longer be signed. */
export function lapseOffers(r: Resolution): void {
  const now = phaseNumber(r.state);
  for (const deal of r.state.deals) {
    if (deal.status === 'offered' && (now > phaseNumber(deal) + PHASES_OPEN || isPast(r.state, deal)))
      r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}

/** What may change while the offer is open. */
const FOR_NOW: readonly ReasonCode[] = ['tooManyDeals', 'purseFull'];

/** Whether its matter is over: an order taken back, a case decided, a promise whose time has passed. */
function isPast(state: GameState, { by, to, terms }: Deal): boolean {
  const why = whyNoDeal(state, by, to, terms);
  return why !== undefined && !FOR_NOW.includes(why);
}

/** Phases counted through the whole match. */
function phaseNumber({ round, phase }: Pick<GameState, 'round' | 'phase'>): number {
  return 2 * round + (phase === 'orders' ? 0 : 1);
}
