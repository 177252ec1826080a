import type { Command, Deal, Decision, GameEvent, GameState, ReasonCode, SeatId } from '../../model/index.ts';
import { brief } from '../orders/brief.ts';
import { parameterOf } from '../resolution.ts';
import { whyNoDeal } from './allowed.ts';
import { contractors } from './parties.ts';

type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** Offers a deal to another seat. Nothing binds until the other accepts. */
export function offerDeal(state: GameState, seat: SeatId, { to, terms }: CommandOf<'offerDeal'>): Decision {
  const why = whyNoDeal(state, seat, to, terms) ?? whyNoMoreOffers(state, seat);
  if (why) return { ok: false, reason: why };
  const { round, phase } = state;
  const deal: Deal = { id: state.deals.length, by: seat, to, terms, round, phase, status: 'offered' };
  return { ok: true, events: [{ type: 'dealOffered', deal }] };
}

/** Signs what another offered. What it costs is paid at once. */
export function acceptDeal(state: GameState, seat: SeatId, { deal: id }: CommandOf<'acceptDeal'>): Decision {
  const deal = state.deals[id];
  if (!deal) return { ok: false, reason: 'noSuchDeal' };
  if (deal.to !== seat) return { ok: false, reason: 'dealNotYours' };
  if (deal.status !== 'offered') return { ok: false, reason: 'dealNotOpen' };
  if (deal.terms.kind === 'settlement' && state.phase !== 'bench') return { ok: false, reason: 'wrongPhase' };
  const why = whyNoDeal(state, deal.by, deal.to, deal.terms);
  if (why) return { ok: false, reason: why };
  const { payer, price } = costOf(state, deal);
  if (price > state.seats[payer].purse) return { ok: false, reason: 'purseTooSmall' };
  const events: GameEvent[] = [];
  if (price > 0) {
    const now = state.seats[payer].purse - price;
    events.push({
      type: 'purseChanged',
      seat: payer,
      by: -price,
      now,
      cause: { code: 'dealPaid', seat: payer, deal: id },
    });
  }
  events.push({ type: 'dealSettled', deal: id, status: 'accepted' });
  return { ok: true, events };
}

/** Says no to an offer. */
export function declineDeal(state: GameState, seat: SeatId, { deal: id }: CommandOf<'declineDeal'>): Decision {
  return closeOffer(state, id, 'declined', (deal) => deal.to === seat);
}

/** Takes an own offer back before it is signed. */
export function withdrawDeal(state: GameState, seat: SeatId, { deal: id }: CommandOf<'withdrawDeal'>): Decision {
  return closeOffer(state, id, 'withdrawn', (deal) => deal.by === seat);
}

function closeOffer(state: GameState, id: number, status: Deal['status'], isOwn: (deal: Deal) => boolean): Decision {
  const deal = state.deals[id];
  if (!deal) return { ok: false, reason: 'noSuchDeal' };
  if (!isOwn(deal)) return { ok: false, reason: 'dealNotYours' };
  if (deal.status !== 'offered') return { ok: false, reason: 'dealNotOpen' };
  return { ok: true, events: [{ type: 'dealSettled', deal: id, status }] };
}

function whyNoMoreOffers(state: GameState, seat: SeatId): ReasonCode | undefined {
  const open = state.deals.filter((deal) => deal.by === seat && deal.status === 'offered');
  return open.length >= parameterOf(state, 'deals.openPerSeat') ? 'tooManyDeals' : undefined;
}

/** Who pays on signature: a contract's government in full, a joint brief's proposer its one price. */
function costOf(state: GameState, { by, to, terms }: Deal): { payer: SeatId; price: number } {
  if (terms.kind === 'regionContract') return { payer: contractors(state, by, to).government, price: terms.pay };
  if (terms.kind === 'jointBrief') return { payer: by, price: brief.price(state, by, { ...terms, kind: 'brief' }) };
  return { payer: by, price: 0 };
}
