import type { OpenStatus, Pledge, PublicDemand, PublicSeat, SeatView } from '../../model/index.ts';
import { at, isOpenDemand } from '../../model/index.ts';
import { billWish, neededOn } from './interests.ts';
import { moneyWorth } from './money.ts';

/** Score points that a seat gains when another keeps this promise; from what is public, and for oneself from one's own files. */
export function gainOf(view: SeatView, seat: PublicSeat, maker: PublicSeat, pledge: Pledge, until: number): number {
  const rounds = Math.min(3, Math.max(1, until - view.round + (view.phase === 'orders' ? 1 : 0)));
  switch (pledge.kind) {
    case 'noDemand':
      return 0.22 * rounds * threatFrom(view, maker, seat);
    case 'noCovert':
      return 0.12 * rounds;
    case 'noFine':
      return fineDue(view, maker, seat) ? 1.1 : 0.4;
    case 'noSuit':
      return seat.role === 'government' ? 0.9 : 0.6;
    case 'noProtest':
      return 0.8;
    case 'noMove': {
      const { datacenter } = at(view.holdings, pledge.holding);
      const isHere = at(view.datacenters, datacenter).jurisdiction === seat.jurisdiction;
      return (isHere ? 0.25 : 0.03) + 0.3 * neededOn(view, seat, (holding) => holding.id === pledge.holding);
    }
    case 'withdraw': {
      const demand = view.demands.find(({ id }) => id === pledge.demand);
      return demand ? gainOfWithdrawal(seat, demand) : 0;
    }
    case 'grantNext':
      return grantGain(view, seat, maker);
    case 'briefFor':
      return briefGain(view, seat);
    case 'vote': {
      const bill = view.bills.find(({ id }) => id === pledge.bill);
      return bill ? billWish(view, seat, bill) * (pledge.side === 'for' ? 1 : -1) : 0;
    }
    case 'region':
      return 0.9;
    case 'capital':
      return pledge.amount * moneyWorth(view, seat);
  }
}

/** Whether a state may fine the company for what it gave away. */
export function fineDue(view: SeatView, state: PublicSeat, company: PublicSeat): boolean {
  return view.breaches.some(
    (one) => one.company === company.id && one.jurisdiction === state.jurisdiction && !one.fined,
  );
}

/** How often a state takes the direct road, beside the usual. */
function threatFrom(view: SeatView, maker: PublicSeat, seat: PublicSeat): number {
  const served = view.demands.filter(
    ({ jurisdiction, company, host }) =>
      jurisdiction === maker.jurisdiction &&
      (seat.role === 'company' ? company === seat.id : host === seat.jurisdiction),
  ).length;
  return Math.min(1.6, 0.8 + 0.3 * served);
}

/** Score points that an open order weighs on its company, by its stage. */
const WEIGHS: Record<OpenStatus, number> = {
  asked: 1,
  contested: 1.3,
  stayed: 1.2,
  refused: 1.6,
  inForce: 2.6,
};

function gainOfWithdrawal(seat: PublicSeat, demand: PublicDemand): number {
  if (!isOpenDemand(demand)) return 0;
  if (seat.role !== 'company') return demand.host === seat.jurisdiction ? 1.1 : 0.1;
  if (demand.company !== seat.id) return 0.1;
  return WEIGHS[demand.status] + 0.5 * demand.ladder;
}

function grantGain(view: SeatView, seat: PublicSeat, host: PublicSeat): number {
  const isHere = (datacenter: number) => at(view.datacenters, datacenter).jurisdiction === host.jurisdiction;
  const own = neededOn(view, seat, ({ datacenter }) => isHere(datacenter));
  const waits = view.requests.some(
    (one) => one.asker === seat.jurisdiction && one.host === host.jurisdiction && one.status === 'waiting',
  );
  if (seat.id === view.viewer) return (own > 0 || waits ? 0.8 : 0.2) + own;
  return waits ? 1.6 : 1;
}

/** A friend's brief counts most where the court is undecided. */
function briefGain(view: SeatView, seat: PublicSeat): number {
  let best = 0.1;
  for (const record of view.cases) {
    const demand = view.demands.find(({ id }) => id === record.demand);
    const isMine =
      demand &&
      (seat.role === 'company'
        ? demand.company === seat.id
        : demand.jurisdiction === seat.jurisdiction || demand.host === seat.jurisdiction);
    if (!isMine || (record.status !== 'argued' && record.status !== 'ruled')) continue;
    const { total, bands } = record.merits;
    const edge = Math.min(...bands.map((bound) => Math.abs(total - bound)));
    best = Math.max(best, edge <= 6 ? 1.2 : edge <= 12 ? 0.7 : 0.4);
  }
  return best;
}
