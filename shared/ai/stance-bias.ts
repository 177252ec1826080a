import type { Option, PublicSeat, Reason, SeatView } from '../model/index.ts';
import { at, NONE } from '../model/index.ts';
import { briefedDemand } from './briefed-demand.ts';
import { leadOf } from './lead.ts';
import type { Personality } from './personality.ts';
import { type StanceKind, stanceOf } from './stance.ts';

/** Score points that helping, or harming, a seat gains by how one stands towards it. */
const HELP: Record<Exclude<StanceKind, 'neutral'>, number> = { warm: 1, wary: -0.5, wronged: -1 };
const HARM: typeof HELP = { warm: -1.2, wary: 0.3, wronged: 0.8 };

/**
 * Help goes to friends and not to whoever is far ahead; those who did wrong are dealt with harder, but not by the mild.
 * Nobody looks at who sits on the seat.
 */
export function stanceBias(view: SeatView, me: PublicSeat, option: Option, who: Personality): Reason[] {
  const helped = helpedBy(view, me, option);
  const seat = helped === NONE ? harmedBy(view, option) : helped;
  if (seat === NONE || seat === me.id) return [];
  const { kind } = stanceOf(view, me.id, seat);
  const reasons: Reason[] = [];
  if (kind === 'warm' || (kind !== 'neutral' && !who.mild))
    reasons.push({ code: `stance.${kind}`, weight: (helped === NONE ? HARM : HELP)[kind], seat });
  const lead = leadOf(view, seat);
  if (helped !== NONE && lead > 0) reasons.push({ code: 'farAhead', weight: -0.5 * lead, seat });
  return reasons;
}

/** Kinds of order that do some seat good, that do it harm, and those in which a stance counts for nothing. */
type Helping = 'grant' | 'expediteRequest' | 'acceptTreaty' | 'treaty' | 'speak' | 'brief' | 'comply' | 'narrow';
type Harming = 'demand' | 'covert' | 'fine' | 'hostSuit' | 'deny' | 'refuse';
type Indifferent =
  | 'compel'
  | 'request'
  | 'law'
  | 'suspend'
  | 'protest'
  | 'invest'
  | 'region'
  | 'closeRegion'
  | 'move'
  | 'keys'
  | 'harden'
  | 'report'
  | 'market'
  | 'sue'
  | 'programme'
  | 'stay'
  | 'lift'
  | 'expediteAppeal'
  | 'askBriefs'
  | 'inquire'
  | 'contempt'
  | 'refer'
  | 'direction'
  | 'dialogue'
  | 'unseal'
  | 'scrutiny'
  | 'sit'
  | 'declineTreaty'
  | 'withdraw'
  | 'answerPressure'
  | 'challenge'
  | 'publish'
  | 'rule'
  | 'lobby'
  | 'appeal';

/** The seat that an order would do good to, or NONE. */
function helpedBy(view: SeatView, me: PublicSeat, { order }: Option): number {
  switch (order.kind) {
    case 'grant':
    case 'expediteRequest': {
      const request = view.requests.find(({ id }) => id === order.request);
      return request ? at(view.jurisdictions, request.asker).government : NONE;
    }
    case 'acceptTreaty': {
      const treaty = view.treaties.find(({ id }) => id === order.treaty);
      return treaty ? at(view.jurisdictions, treaty.a).government : NONE;
    }
    case 'treaty':
    case 'speak':
      return at(view.jurisdictions, order.with).government;
    case 'brief': {
      const demand = briefedDemand(view, order);
      if (!demand) return NONE;
      return order.side === 'against' ? demand.company : at(view.jurisdictions, demand.jurisdiction).government;
    }
    case 'comply':
    case 'narrow': {
      const demand = view.demands.find(({ id }) => id === order.demand);
      return me.role === 'company' && demand ? at(view.jurisdictions, demand.jurisdiction).government : NONE;
    }
    default:
      order.kind satisfies Harming | Indifferent;
      return NONE;
  }
}

/** The seat that an order would do harm to, or NONE. */
function harmedBy(view: SeatView, { order }: Option): number {
  switch (order.kind) {
    case 'demand':
    case 'covert': {
      const holding = view.own?.files.find(({ id }) => id === order.file)?.holding;
      return holding === undefined ? NONE : at(view.holdings, holding).company;
    }
    case 'fine':
      return view.breaches.find(({ id }) => id === order.breach)?.company ?? NONE;
    case 'hostSuit': {
      const demand = view.demands.find(({ id }) => id === order.demand);
      return demand ? at(view.jurisdictions, demand.jurisdiction).government : NONE;
    }
    case 'deny': {
      const request = view.requests.find(({ id }) => id === order.request);
      return request ? at(view.jurisdictions, request.asker).government : NONE;
    }
    case 'refuse': {
      const demand = view.demands.find(({ id }) => id === order.demand);
      return demand ? at(view.jurisdictions, demand.jurisdiction).government : NONE;
    }
    default:
      order.kind satisfies Helping | Indifferent;
      return NONE;
  }
}
