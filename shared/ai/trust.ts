import type { Option, Reason, SeatFace, SeatView } from '../model/index.ts';
import { NONE } from '../model/index.ts';
import { briefedDemand } from './briefed-demand.ts';

/** Below this, a seat's word is worth nothing. */
export const DISTRUST = 45;
/** What a stranger is trusted. */
const STRANGER = 75;

/** How far a seat is taken at its word, in percent; one broken promise weighs as much as many kept ones. */
export function trustIn({ pledgesKept, pledgesBroken }: SeatFace): number {
  return Math.round((100 * (3 + pledgesKept)) / (4 + pledgesKept + 3 * pledgesBroken));
}

/** Help goes to those who keep their word; those who break it stand alone. Nobody looks at who sits on the seat. */
export function trustPull(view: SeatView, me: SeatFace, option: Option): Reason[] {
  const seat = helped(view, me, option);
  if (seat === NONE || seat === me.id) return [];
  const weight = Math.min(0.3, (trustIn(view.seats[seat]) - STRANGER) / 30);
  return weight === 0 ? [] : [{ code: weight < 0 ? 'brokeWord' : 'keptWord', weight, seat }];
}

/** The seat that an order would do good to, or NONE. */
function helped(view: SeatView, me: SeatFace, { order }: Option): number {
  switch (order.kind) {
    case 'grant':
    case 'expediteRequest': {
      const request = view.requests.find(({ id }) => id === order.request);
      return request ? view.jurisdictions[request.asker].government : NONE;
    }
    case 'acceptTreaty': {
      const treaty = view.treaties.find(({ id }) => id === order.treaty);
      return treaty ? view.jurisdictions[treaty.a].government : NONE;
    }
    case 'treaty':
    case 'speak':
      return view.jurisdictions[order.with].government;
    case 'brief': {
      const demand = briefedDemand(view, order);
      if (!demand) return NONE;
      return order.side === 'against' ? demand.company : view.jurisdictions[demand.jurisdiction].government;
    }
    case 'comply':
    case 'narrow': {
      const demand = view.demands.find(({ id }) => id === order.demand);
      return me.role === 'company' && demand ? view.jurisdictions[demand.jurisdiction].government : NONE;
    }
    default:
      return NONE;
  }
}
