import type { DealTerms, Merits, PublicCase, PublicSeat, SeatView, TermsOf } from '../../model/index.ts';
import { at, runningDeals, sharesBrief } from '../../model/index.ts';
import { comityWorth } from '../unit-worth.ts';
import { moneyWorth } from './money.ts';
import type { Wishes } from './pledge-cost.ts';

type Worth = { mine: number; theirs: number };

/** What a settlement, a contract or a joint brief is worth to the viewer and, as it seems, to the other. */
export function wholeDealWorth(
  view: SeatView,
  me: PublicSeat,
  other: PublicSeat,
  terms: DealTerms,
  wishes: Wishes,
): Worth | undefined {
  switch (terms.kind) {
    case 'settlement':
      return settlementWorth(view, me, other, terms);
    case 'regionContract':
      return contractWorth(view, me, other, terms, wishes);
    case 'jointBrief':
      return jointBriefWorth(view, me, terms, wishes);
    case 'exchange':
      return undefined;
  }
}

function settlementWorth(
  view: SeatView,
  me: PublicSeat,
  other: PublicSeat,
  { case: id, how }: TermsOf<'settlement'>,
): Worth | undefined {
  const record = view.cases.find((one) => one.id === id);
  const demand = view.demands.find((one) => one.id === record?.demand);
  if (!record || !demand) return undefined;
  const worth = (seat: PublicSeat) => {
    const shared = comityWorth(view, seat) - DAY_IN_COURT;
    if (seat.role === 'company') return shared + COMPANY[how] - inCourt(RULED, record.merits);
    return (
      shared +
      governmentBy(view, seat, demand.file, demand.gravity, how) -
      governmentInCourt(view, seat, demand.file, demand.gravity, record)
    );
  };
  return { mine: worth(me), theirs: worth(other) };
}

/** Score points that each side gives away with its day in court: the law that a ruling would have made. */
const DAY_IN_COURT = 1.19;

/** Score points of a company over obeying at once, by how the matter ends. */
const COMPANY = { drop: 3.3, treaty: 2.6, partial: 1.4 } as const;
const RULED = [4.1, 3.1, 1.6, -1.3] as const;
/** By so many points of merit the facts that are still open, and the bench, may move a case either way, each as likely. */
const UNSURE = [-12, -9, -6, -3, 0, 3, 6, 9, 12] as const;

/** What a ruling is worth on average, where `worths` has a worth for quash, defer, narrow and enforce each. */
function inCourt(worths: readonly number[], { total, bands }: Merits): number {
  const ruled = UNSURE.map((by) => at(worths, bands.filter((bound) => total + by >= bound).length));
  return ruled.reduce((sum, worth) => sum + worth, 0) / UNSURE.length;
}

/** The odds that a ruling brings the evidence in time. */
const EVIDENCE = [0.08, 0.25, 0.5, 0.8] as const;
/** Score points of a file of gravity 1 that closes in time instead of being missed. */
const FILE = 1.5;

function missing(view: SeatView, seat: PublicSeat, id: number): number {
  const file = seat.id === view.viewer ? view.own?.files.find((one) => one.id === id) : undefined;
  if (!file) return 2;
  return file.status === 'open' ? Math.max(0, file.need - file.evidence) : 0;
}

function governmentBy(
  view: SeatView,
  seat: PublicSeat,
  file: number,
  gravity: number,
  how: keyof typeof COMPANY,
): number {
  const left = missing(view, seat, file);
  if (left === 0 || how === 'drop') return 0;
  const whole = gravity * FILE;
  if (how === 'partial') return left <= 1 ? whole : whole * 0.45;
  const due = view.own?.files.find((one) => one.id === file)?.due ?? view.rounds;
  return view.round + 2 <= Math.min(due, view.rounds) ? whole * 0.65 : 0.1;
}

function governmentInCourt(
  view: SeatView,
  seat: PublicSeat,
  file: number,
  gravity: number,
  { merits, due }: PublicCase,
): number {
  if (missing(view, seat, file) === 0) return 0;
  const late = due > view.round ? 0.85 : 1;
  return gravity * FILE * inCourt(EVIDENCE, merits) * late;
}

/** What building a region seems to cost another company beyond what the region brings it, in score points. */
const BUILDING = 0.9;

function contractWorth(
  view: SeatView,
  me: PublicSeat,
  other: PublicSeat,
  { jurisdiction, pay }: TermsOf<'regionContract'>,
  wishes: Wishes,
): Worth {
  if (!canPay(view, me.id, other.id, { pay })) return { mine: -1, theirs: -1 };
  const isLate = view.round >= view.rounds && view.phase === 'bench';
  const worth = (seat: PublicSeat) => {
    if (isLate) return -1;
    if (seat.role === 'government') return 1.1 - pay * moneyWorth(view, seat);
    // It can seldom pay for two regions.
    if (runningDeals(view.deals, 'regionContract', seat.id).length > 0) return -1;
    if (seat.id !== me.id) return pay * moneyWorth(view, seat) - BUILDING;
    const wish = wishes.find(({ option: { order } }) => order.kind === 'region' && order.jurisdiction === jurisdiction);
    return wish ? pay * moneyWorth(view, seat) - Math.max(0.1, -wish.value) : -1;
  };
  return { mine: worth(me), theirs: worth(other) };
}

/** Whether the state has the money, and the company what building costs. */
export function canPay(view: SeatView, a: number, b: number, { pay }: { pay: number }): boolean {
  const [one, two] = [at(view.seats, a), at(view.seats, b)];
  const [state, company] = one.role === 'government' ? [one, two] : [two, one];
  return state.purse >= pay + 2 && company.purse >= 4;
}

/** What a deal is worth that the rules would refuse: nothing that a first deal brings makes up for it. */
const CANNOT: Worth = { mine: Number.NEGATIVE_INFINITY, theirs: Number.NEGATIVE_INFINITY };

/** Two companies that share a danger share a price: it pays for whoever would have written anyway. */
function jointBriefWorth(view: SeatView, me: PublicSeat, terms: TermsOf<'jointBrief'>, wishes: Wishes): Worth {
  const isWritten = view.own?.orders.some(({ order }) => order.kind === 'brief') || sharesBrief(view.deals, me.id);
  if (isWritten) return CANNOT;
  const wish = wishes.find(
    ({ option: { order } }) => order.kind === 'brief' && order.case === terms.case && order.side === terms.side,
  );
  const isAgainst = terms.side === 'against';
  return { mine: wish && me.purse >= 1 ? wish.value + 0.15 : -1, theirs: isAgainst ? 0.35 : -0.5 };
}
