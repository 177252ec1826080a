import type { SeatView } from '../../../shared/model/index.ts';
import { jurisdictionName, seatName } from '../../i18n/index.ts';
import type { Table } from '../../state/table-store.ts';
import { foundingDemand } from '../panels/cases/steps.ts';
import { ownSeat, sealedNow } from '../panels/desk/order-facts.ts';
import { openOf, tabsOf } from '../panels/desk/tabs.ts';
import type { Part, Situation } from './steps.ts';

/** What the guide looks at; nothing for somebody who only watches. */
export function situationOf({ view, draft, open }: Table): Situation | undefined {
  const now = view.value;
  const seat = ownSeat(now);
  if (!seat) return undefined;
  const lies = openOf(tabsOf(now, open.value), open.value)?.what;
  return {
    round: now.round,
    phase: now.phase,
    role: seat.role,
    part: partOf(now),
    desk: lies ? [lies] : [],
    chosen: draft.value !== undefined,
    sealed: sealedNow(now).length > 0,
    ready: seat.ready,
  };
}

/** The part of the seat that looks in the founding matter. */
export function partOf(view: SeatView): Part {
  const demand = foundingDemand(view);
  if (!demand) return 'other';
  const asker = view.jurisdictions[demand.jurisdiction];
  if (view.viewer === demand.company) return 'asked';
  if (view.viewer === asker.government) return 'asker';
  if (view.viewer === asker.court) return 'judge';
  return view.viewer === view.jurisdictions[demand.host].government ? 'host' : 'other';
}

/** The names that the steps speak of. */
export function namesIn(view: SeatView): Record<string, string> {
  const demand = foundingDemand(view);
  if (!demand) return {};
  return {
    company: seatName(view, demand.company, 'short'),
    asker: jurisdictionName(view, demand.jurisdiction),
    host: jurisdictionName(view, demand.host),
  };
}
