import type { Cause, Command, Deal, Decision, GameEvent, GameState, ReasonCode, SeatId } from '../../model/index.ts';
import { at, NONE, sharesBrief } from '../../model/index.ts';
import { brief } from '../orders/parties/brief.ts';
import { parameterOf } from '../resolution.ts';
import { whyNoDeal } from './allowed.ts';
import { contractors } from './parties.ts';

type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** Offers a deal to another seat. Nothing binds until the other accepts. */
export function offerDeal(state: GameState, seat: SeatId, { to, terms }: CommandOf<'offerDeal'>): Decision {
  const why = whyNoDeal(state, seat, to, terms) ?? whyNoMoreOffers(state, seat);
  if (why) return { ok: false, reason: why };
  const { round, phase } = state;
  const id = state.deals.length;
  const deal: Deal = { id, by: seat, to, terms, round, phase, status: 'offered', why: '', give: 'open', take: 'open' };
  return { ok: true, events: [{ type: 'dealOffered', deal }] };
}

/** Signs what another offered. What it costs is paid at once. */
export function acceptDeal(state: GameState, seat: SeatId, { deal: id }: CommandOf<'acceptDeal'>): Decision {
  const deal = state.deals[id];
  if (!deal) return { ok: false, reason: 'noSuchDeal' };
  if (deal.to !== seat) return { ok: false, reason: 'dealNotYours' };
  if (deal.status !== 'offered') return { ok: false, reason: 'dealNotOpen' };
  const { after, events } = withoutOwnBrief(state, deal);
  const why = whyNoDeal(after, deal.by, deal.to, deal.terms);
  if (why) return { ok: false, reason: why };
  if (deal.terms.kind === 'jointBrief') {
    const own = sharesBrief(state.deals, seat)
      ? 'oneBriefARound'
      : brief.check(state, seat, { ...deal.terms, kind: 'brief' });
    if (own) return { ok: false, reason: own };
  }
  const payments = paymentsOf(after, deal);
  const short = payments.find(({ payer, amount }) => amount > at(after.seats, payer).purse);
  if (short) return { ok: false, reason: short.payer === seat ? 'purseTooSmall' : 'otherPurseTooSmall' };
  const settled: GameEvent = { type: 'dealSettled', deal: id, status: 'accepted' };
  const others = deal.terms.kind === 'jointBrief' ? withoutOtherBriefs(state, deal) : [];
  return { ok: true, events: [...events, ...transfers(after, id, payments, 'dealPaid'), settled, ...others] };
}

/** Both sides have now given the one brief of the round: what else either of them offered to write together cannot be signed any more. */
function withoutOtherBriefs({ deals }: GameState, { id, by, to }: Deal): GameEvent[] {
  return deals
    .filter((one) => one.id !== id && one.status === 'offered' && one.terms.kind === 'jointBrief')
    .filter((one) => one.by === by || one.by === to)
    .map((one) => ({ type: 'dealSettled', deal: one.id, status: 'withdrawn' }));
}

/**
 * Who offered to write together and then sealed a brief alone has one brief a round: the joint one takes its place. Nobody
 * else is told, as a refusal, or an offer that is taken back, would tell what lies under wax.
 */
function withoutOwnBrief(state: GameState, { by, terms }: Deal): { after: GameState; events: GameEvent[] } {
  const seat = at(state.seats, by);
  const own = terms.kind === 'jointBrief' && seat.orders.find(({ order }) => order.kind === 'brief');
  if (!own) return { after: state, events: [] };
  const purse = Math.min(state.setup.ruleset.purse.most, seat.purse + own.price);
  const without = { ...seat, purse, orders: seat.orders.filter((one) => one !== own) };
  const after = { ...state, seats: state.seats.map((one) => (one === seat ? without : one)) };
  const back = purseMoved(state, by, own.price, { code: 'sealBroken', seat: by });
  return { after, events: [{ type: 'sealBroken', seat: by, seal: own.seal }, ...back] };
}

/** Takes an acceptance back: the offer is open again, as long as nothing of the deal has been carried out. */
export function cancelDeal(state: GameState, seat: SeatId, { deal: id }: CommandOf<'cancelDeal'>): Decision {
  const deal = state.deals[id];
  if (!deal) return { ok: false, reason: 'noSuchDeal' };
  if (deal.to !== seat) return { ok: false, reason: 'dealNotYours' };
  const isFresh = deal.round === state.round && deal.phase === state.phase;
  if (deal.status !== 'accepted' || !isFresh) return { ok: false, reason: 'dealCarriedOut' };
  const back = paymentsOf(state, deal).map(({ payer, payee, amount }) => ({ payer: payee, payee: payer, amount }));
  const isSpent = back.some(({ payer, amount }) => payer !== NONE && amount > at(state.seats, payer).purse);
  if (isSpent) return { ok: false, reason: 'dealCarriedOut' };
  const reopened: GameEvent = { type: 'dealSettled', deal: id, status: 'offered' };
  return { ok: true, events: [...transfers(state, id, back, 'dealUndone'), reopened] };
}

/** Says no to an offer. */
export function declineDeal(state: GameState, seat: SeatId, { deal: id, why }: CommandOf<'declineDeal'>): Decision {
  if (!/^[a-zA-Z.]*$/.test(why)) return { ok: false, reason: 'unknownPhrase' };
  const decision = closeOffer(state, id, 'declined', (deal) => deal.to === seat);
  return decision.ok ? { ok: true, events: [{ type: 'dealSettled', deal: id, status: 'declined', why }] } : decision;
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

/** What changes hands on signature; the seat NONE is whoever holds the money meanwhile. */
type Payment = { payer: SeatId; payee: SeatId; amount: number };

/** A contract's government pays in full, a joint brief's proposer its one price, and capital that was promised goes over. */
function paymentsOf(state: GameState, { by, to, terms }: Deal): Payment[] {
  switch (terms.kind) {
    case 'regionContract':
      return [{ payer: contractors(state, by, to).government, payee: NONE, amount: terms.pay }];
    case 'jointBrief':
      return [{ payer: by, payee: NONE, amount: brief.price(state, by, { ...terms, kind: 'brief' }) }];
    case 'exchange':
      return [
        ...(terms.give.kind === 'capital' ? [{ payer: by, payee: to, amount: terms.give.amount }] : []),
        ...(terms.take.kind === 'capital' ? [{ payer: to, payee: by, amount: terms.take.amount }] : []),
      ];
    case 'settlement':
      return [];
  }
}

function transfers(
  state: GameState,
  deal: number,
  payments: readonly Payment[],
  code: 'dealPaid' | 'dealUndone',
): GameEvent[] {
  return payments.flatMap(({ payer, payee, amount }) => [
    ...purseMoved(state, payer, -amount, { code, seat: payer, deal }),
    ...purseMoved(state, payee, amount, { code: code === 'dealPaid' ? 'dealReceived' : code, seat: payee, deal }),
  ]);
}

function purseMoved(state: GameState, seat: SeatId, by: number, cause: Cause): GameEvent[] {
  if (seat === NONE || by === 0) return [];
  const { purse } = at(state.seats, seat);
  const now = Math.min(state.setup.ruleset.purse.most, purse + by);
  return now === purse ? [] : [{ type: 'purseChanged', seat, by: now - purse, now, cause }];
}
