import type { PublicDemand, PublicSeat, SeatId, SeatView } from '../model/index.ts';
import { at, NONE, standsByDeal } from '../model/index.ts';
import { onceAView } from './once-a-view.ts';

/** How one seat feels about another; text id stance.<kind>. */
export type StanceKind = 'warm' | 'neutral' | 'wary' | 'wronged';

/** What speaks for or against another seat: text id stance.why.<code>. */
export const STANCE_CODES = [
  'brokeWord',
  'defiedCourt',
  'defiedUs',
  'deniedUs',
  'finedUs',
  'grantedUs',
  'helpedUs',
  'keepsWord',
  'keptApart',
  'keptWord',
  'madeDeal',
  'oldFriend',
  'oldQuarrel',
  'orderedUs',
  'ruledAgainstUs',
  'ruledForUs',
  'signed',
  'spokeAgainstUs',
  'spokeForUs',
  'suspended',
  'tookBack',
  'tookHere',
] as const;
export type StanceCode = (typeof STANCE_CODES)[number];

/** `code` is the strongest reason; '' where there is none. */
export type Stance = { kind: StanceKind; code: StanceCode | ''; value: number };

/** What the other seat did; `round` is when. */
type Mark = { code: StanceCode; by: number; round: number };

const WARM = 2;
const WARY = -1.5;
const WRONGED = -3.5;
/** Rounds after which a deed counts half. A broken word is never half forgotten. */
const FRESH = 2;

const stancesOf = onceAView(() => new Map<number, Stance>());

/** How a seat stands towards another, from what the whole table can know. Anyone who looks gets the same answer. */
export function stanceOf(view: SeatView, from: SeatId, to: SeatId): Stance {
  const known = stancesOf(view);
  const key = from * view.seats.length + to;
  const stance = known.get(key) ?? workOut(view, from, to);
  known.set(key, stance);
  return stance;
}

function workOut(view: SeatView, from: SeatId, to: SeatId): Stance {
  const [me, other] = [at(view.seats, from), at(view.seats, to)];
  const marks = marksOf(view, me, other).map((mark) =>
    mark.code !== 'brokeWord' && view.round - mark.round >= FRESH ? { ...mark, by: mark.by / 2 } : mark,
  );
  const sums = new Map<StanceCode, number>();
  for (const { code, by } of marks) sums.set(code, (sums.get(code) ?? 0) + by);
  const value = [...sums.values()].reduce((sum, by) => sum + by, 0);
  const kind = value >= WARM ? 'warm' : value <= WRONGED ? 'wronged' : value <= WARY ? 'wary' : 'neutral';
  const points = [...sums].filter(([, by]) => (value >= 0 ? by > 0 : by < 0));
  const [code = ''] = points.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0] ?? [];
  return { kind, code: kind === 'neutral' ? '' : code, value };
}

function marksOf(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  const marks = [...ofDeals(view, me, other), ...ofSilence(view, me, other)];
  const open = view.demands.filter(({ sealed }) => !sealed);
  if (other.role === 'government') marks.push(...ofOrders(me, other, open), ...ofFines(view, me, other));
  if (me.role === 'government' && other.role === 'company') marks.push(...ofAnswers(me, other, open));
  if (me.role === 'government' && other.role === 'government') marks.push(...ofStates(view, me, other));
  if (other.role === 'court') marks.push(...ofRulings(view, me, other));
  if (me.role === 'court') marks.push(...ofDefiance(view, me, other, open));
  marks.push(...ofBriefs(view, me, other));
  return marks;
}

/** Words kept and broken, towards this seat and towards others, and deals carried out together. */
function ofDeals(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  return view.deals.flatMap(({ by, to, terms, status, give, take, round }): Mark[] => {
    if (status === 'offered' || status === 'declined' || status === 'withdrawn') return [];
    const isOurs = (by === me.id && to === other.id) || (by === other.id && to === me.id);
    if (terms.kind !== 'exchange') return isOurs && status === 'done' ? [{ code: 'madeDeal', by: 1.5, round }] : [];
    if (by !== other.id && to !== other.id) return [];
    const word = by === other.id ? give : take;
    if (word === 'broken') return [{ code: 'brokeWord', by: isOurs ? -5 : -1, round }];
    if (!isOurs) return word === 'kept' ? [{ code: 'keepsWord', by: 0.4, round }] : [];
    if (word === 'kept') return [{ code: 'keptWord', by: 2, round }];
    return status === 'accepted' ? [{ code: 'madeDeal', by: 1, round }] : [];
  });
}

/** Rounds of play without a signature after which a seat that could sign is taken for one that wants nobody. */
const PATIENCE = 2;

/** A seat that makes no deal with anybody; courts make none. */
function ofSilence(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  if (me.role === 'court' || other.role === 'court' || view.round <= PATIENCE) return [];
  return standsByDeal(view.deals, other.id)
    ? []
    : [{ code: 'keptApart', by: -0.8 - 0.4 * (view.round - PATIENCE), round: view.round }];
}

/** Direct orders for a company's data, or for data on a state's soil. */
function ofOrders(me: PublicSeat, other: PublicSeat, demands: readonly PublicDemand[]): Mark[] {
  return demands.flatMap(({ jurisdiction, company, host, base, status, round }): Mark[] => {
    if (jurisdiction !== other.jurisdiction) return [];
    const isMine =
      me.role === 'company'
        ? company === me.id
        : me.role === 'government' && base === 'abroad' && host === me.jurisdiction;
    if (!isMine) return [];
    if (status === 'withdrawn' || status === 'settled') return [{ code: 'tookBack', by: 1, round }];
    return [{ code: me.role === 'company' ? 'orderedUs' : 'tookHere', by: -0.8, round }];
  });
}

function ofFines(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  return view.fines
    .filter(
      ({ company, jurisdiction, status }) =>
        company === me.id && jurisdiction === other.jurisdiction && status !== 'fallen',
    )
    .map(({ round }) => ({ code: 'finedUs', by: -1.5, round }));
}

/** How a company answered this state's orders. */
function ofAnswers(me: PublicSeat, other: PublicSeat, demands: readonly PublicDemand[]): Mark[] {
  return demands.flatMap(({ jurisdiction, company, status, refusals, round }): Mark[] => {
    if (jurisdiction !== me.jurisdiction || company !== other.id) return [];
    if (refusals > 0) return [{ code: 'defiedUs', by: -1.5, round }];
    return status === 'obeyed' || status === 'narrowed' ? [{ code: 'helpedUs', by: 0.8, round }] : [];
  });
}

function ofStates(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  const relation = at(view.relations, me.jurisdiction * view.jurisdictions.length + other.jurisdiction);
  const marks: Mark[] = [{ code: relation > 0 ? 'oldFriend' : 'oldQuarrel', by: 0.4 * relation, round: view.round }];
  for (const { asker, host, status, round } of view.requests) {
    if (asker !== me.jurisdiction || host !== other.jurisdiction) continue;
    if (status === 'granted' || status === 'arrived') marks.push({ code: 'grantedUs', by: 1.2, round });
    if (status === 'denied') marks.push({ code: 'deniedUs', by: -1.2, round });
  }
  for (const { a, b, status, from } of view.treaties) {
    const isOurs =
      (a === me.jurisdiction && b === other.jurisdiction) || (b === me.jurisdiction && a === other.jurisdiction);
    if (!isOurs) continue;
    if (from > 0 && (status === 'signed' || status === 'inForce')) marks.push({ code: 'signed', by: 1.2, round: from });
    if (status === 'suspended') marks.push({ code: 'suspended', by: -2.5, round: view.round });
  }
  return marks;
}

/** What the other's court decided in this seat's cases. */
function ofRulings(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  return view.cases.flatMap(({ demand, sealed, rulings }) => {
    const one = view.demands.find(({ id }) => id === demand);
    if (!one || sealed) return [];
    return rulings.flatMap(({ court, ruling, round }): Mark[] => {
      const isCompany = one.company === me.id;
      const isAsker = me.role === 'government' && one.jurisdiction === me.jurisdiction;
      if (court !== other.id || (!isCompany && !isAsker)) return [];
      const isWon = isCompany ? ruling !== 'enforce' : ruling === 'enforce' || ruling === 'narrow';
      return [{ code: isWon ? 'ruledForUs' : 'ruledAgainstUs', by: isWon ? 1 : -0.8, round }];
    });
  });
}

/** Whoever does not obey what this court has ruled. */
function ofDefiance(view: SeatView, me: PublicSeat, other: PublicSeat, demands: readonly PublicDemand[]): Mark[] {
  return demands
    .filter(
      ({ company, status, case: id }) =>
        company === other.id &&
        status === 'refused' &&
        id !== NONE &&
        view.cases.some((one) => one.id === id && one.rulings.some(({ court }) => court === me.id)),
    )
    .map(({ round }) => ({ code: 'defiedCourt', by: -2, round }));
}

function ofBriefs(view: SeatView, me: PublicSeat, other: PublicSeat): Mark[] {
  return view.cases.flatMap(({ demand, sealed, briefs }) => {
    const one = view.demands.find(({ id }) => id === demand);
    if (!one || sealed) return [];
    const side = one.company === me.id ? 'against' : isAsker(me, one) ? 'for' : undefined;
    if (!side) return [];
    return briefs
      .filter(({ seat, with: second }) => seat === other.id || second === other.id)
      .map((brief) =>
        brief.side === side
          ? { code: 'spokeForUs', by: 1.2, round: brief.round }
          : { code: 'spokeAgainstUs', by: -0.8, round: brief.round },
      );
  });
}

function isAsker(seat: PublicSeat, { jurisdiction }: PublicDemand): boolean {
  return seat.role === 'government' && seat.jurisdiction === jurisdiction;
}
