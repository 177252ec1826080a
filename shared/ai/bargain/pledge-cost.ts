import type { OpenStatus, Pledge, PledgeKind, PublicDemand, PublicSeat, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { deedWorth } from '../given-word.ts';
import type { Judged } from '../judge.ts';
import { billWish } from './interests.ts';
import { breaks } from './keeping.ts';
import { moneyWorth } from './money.ts';
import { fineDue } from './pledge-gain.ts';

/** Promises that are kept by doing something later. */
const DEEDS: readonly PledgeKind[] = ['withdraw', 'grantNext', 'briefFor', 'vote', 'region'];

/** What the viewer would do now if it had promised nothing: the best of each order, by its own judgement. */
export type Wishes = readonly Judged[];

/** Score points that keeping a promise costs the viewer itself. */
export function ownCost(view: SeatView, me: PublicSeat, other: PublicSeat, pledge: Pledge, wishes: Wishes): number {
  const plain = plainCost(view, me, other, pledge);
  switch (pledge.kind) {
    case 'noDemand':
    case 'noCovert':
    case 'noFine':
    case 'noSuit':
    case 'noProtest':
    case 'noMove': {
      const lost = wishes.filter(({ option }) => breaks(view, other, pledge, option.order));
      const needs =
        pledge.kind === 'noDemand' || pledge.kind === 'noCovert'
          ? needOf(view, me, other) * (pledge.kind === 'noDemand' ? 0.6 : 0.3)
          : 0;
      return Math.max(view.phase === 'orders' ? 0.1 : plain, needs, ...lost.map(({ value }) => value));
    }
    case 'region': {
      const wish = wishes.find(
        ({ option: { order } }) => order.kind === 'region' && order.jurisdiction === pledge.jurisdiction,
      );
      return wish ? Math.max(0.2, 0.2 - wish.value) - deedWorth(view, me) : plain;
    }
    default:
      return plain;
  }
}

/** What a promise seems to cost a seat, for anyone who looks from outside; a deed also brings its maker trust. */
export function plainCost(view: SeatView, maker: PublicSeat, other: PublicSeat, pledge: Pledge): number {
  return costOf(view, maker, other, pledge) - (DEEDS.includes(pledge.kind) ? deedWorth(view, maker) : 0);
}

function costOf(view: SeatView, maker: PublicSeat, other: PublicSeat, pledge: Pledge): number {
  switch (pledge.kind) {
    case 'noDemand':
      return 0.25;
    case 'noCovert':
      return 0.15;
    case 'noFine':
      return fineDue(view, maker, other) ? 1 : 0.2;
    case 'noSuit':
    case 'noProtest':
      return 0.4;
    case 'noMove':
      return 0.15;
    case 'withdraw':
      return withdrawCost(view, maker, pledge.demand);
    case 'grantNext':
      return grantCost(view, maker, other);
    case 'briefFor':
      return moneyWorth(view, maker) + 0.1;
    case 'vote': {
      const bill = view.bills.find(({ id }) => id === pledge.bill);
      const wish = bill ? billWish(view, maker, bill) * (pledge.side === 'for' ? 1 : -1) : 0;
      return moneyWorth(view, maker) + Math.max(0, -wish);
    }
    case 'region':
      return 1.8;
    case 'capital':
      return pledge.amount * moneyWorth(view, maker);
  }
}

/** The worst file of the viewer that only the other's data can close. */
function needOf(view: SeatView, me: PublicSeat, other: PublicSeat): number {
  let most = 0;
  for (const { status, evidence, need, gravity, holding, due } of view.own?.files ?? []) {
    const { company, datacenter } = at(view.holdings, holding);
    const isTheirs =
      other.role === 'company'
        ? company === other.id
        : at(view.datacenters, datacenter).jurisdiction === other.jurisdiction;
    if (status === 'open' && evidence < need && due >= view.round && isTheirs) most = Math.max(most, gravity);
  }
  return me.role === 'government' ? most : 0;
}

/** An order is worth what its file is worth, at the odds that it is obeyed in time. */
function withdrawCost(view: SeatView, maker: PublicSeat, id: number): number {
  const demand = view.demands.find((one) => one.id === id);
  if (!demand) return 0;
  const record = view.cases.find((one) => one.id === demand.case);
  const odds = demand.status === 'contested' && record ? record.merits.total : (ODDS[demand.status] ?? 0);
  const file = maker.id === view.viewer ? view.own?.files.find((one) => one.id === demand.file) : undefined;
  if (file && file.status !== 'open') return 0.1;
  const late = record && record.due > view.round ? 0.8 : 1;
  const wanted = demand.round === view.round ? JUST_ORDERED : 0;
  return 1.6 + wanted + (demand.gravity * 1.4 * odds * late) / 100;
}

/** Score points more that an order is worth in the round that it was served in: who asks for it does not give it up at once. */
const JUST_ORDERED = 2;

/** Percent: how often an open order is obeyed in time, by its stage; before a court, its merits tell. */
const ODDS: Partial<Record<PublicDemand['status'], number>> = {
  asked: 55,
  inForce: 85,
  stayed: 45,
  refused: 30,
} satisfies Record<Exclude<OpenStatus, 'contested'>, number>;

function grantCost(view: SeatView, maker: PublicSeat, other: PublicSeat): number {
  const relation = at(view.relations, maker.jurisdiction * view.jurisdictions.length + other.jurisdiction);
  return relation > 1 ? 0.15 : relation >= 0 ? 0.35 : 0.7 - 0.1 * relation;
}
