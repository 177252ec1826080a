import type {
  DemandId,
  JurisdictionId,
  Option,
  PublicSeat,
  Reason,
  RequestId,
  SeatId,
  SeatView,
} from '../model/index.ts';
import { at, NONE } from '../model/index.ts';
import { briefedDemand } from './briefed-demand.ts';
import { leadOf } from './lead.ts';
import type { Personality } from './personality.ts';
import { type StanceKind, stanceOf } from './stance.ts';

/** Score points that helping, or harming, a seat gains by how one stands towards it. */
const BIAS: Record<'help' | 'harm', Record<Exclude<StanceKind, 'neutral'>, number>> = {
  help: { warm: 1, wary: -0.5, wronged: -1 },
  harm: { warm: -1.2, wary: 0.3, wronged: 0.8 },
};

/**
 * Help goes to friends and not to whoever is far ahead; those who did wrong are dealt with harder, but not by the mild.
 * Nobody looks at who sits on the seat.
 */
export function stanceBias(view: SeatView, me: PublicSeat, option: Option, who: Personality): Reason[] {
  const { does, seat } = affectedBy(view, me, option);
  if (seat === NONE || seat === me.id) return [];
  const { kind } = stanceOf(view, me.id, seat);
  const reasons: Reason[] = [];
  if (kind === 'warm' || (kind !== 'neutral' && !who.mild))
    reasons.push({ code: `stance.${kind}`, weight: BIAS[does][kind], seat });
  const lead = leadOf(view, seat);
  if (does === 'help' && lead > 0) reasons.push({ code: 'farAhead', weight: -0.5 * lead, seat });
  return reasons;
}

/** Kinds of order in which a stance counts for nothing. */
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

/** Which seat an order would do good or harm to, or NONE. */
type Affected = { does: 'help' | 'harm'; seat: SeatId };

function affectedBy(view: SeatView, me: PublicSeat, { order }: Option): Affected {
  const help = (seat: SeatId = NONE): Affected => ({ does: 'help', seat });
  const harm = (seat: SeatId = NONE): Affected => ({ does: 'harm', seat });
  const governs = (jurisdiction: JurisdictionId | undefined) =>
    jurisdiction === undefined ? NONE : at(view.jurisdictions, jurisdiction).government;
  const asker = (request: RequestId) => governs(view.requests.find(({ id }) => id === request)?.asker);
  const server = (demand: DemandId) => governs(view.demands.find(({ id }) => id === demand)?.jurisdiction);
  switch (order.kind) {
    case 'grant':
    case 'expediteRequest':
      return help(asker(order.request));
    case 'acceptTreaty':
      return help(governs(view.treaties.find(({ id }) => id === order.treaty)?.a));
    case 'treaty':
    case 'speak':
      return help(governs(order.with));
    case 'brief': {
      const demand = briefedDemand(view, order);
      return help(order.side === 'against' ? demand?.company : governs(demand?.jurisdiction));
    }
    case 'comply':
    case 'narrow':
      return help(me.role === 'company' ? server(order.demand) : NONE);
    case 'demand':
    case 'covert': {
      const holding = view.own?.files.find(({ id }) => id === order.file)?.holding;
      return harm(holding === undefined ? NONE : at(view.holdings, holding).company);
    }
    case 'fine':
      return harm(view.breaches.find(({ id }) => id === order.breach)?.company);
    case 'hostSuit':
    case 'refuse':
      return harm(server(order.demand));
    case 'deny':
      return harm(asker(order.request));
    default:
      order.kind satisfies Indifferent;
      return help(NONE);
  }
}
