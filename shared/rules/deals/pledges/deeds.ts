import {
  at,
  type Case,
  type Demand,
  type GameState,
  isOpenDemand,
  type SeatId,
  SIDES,
  type Side,
} from '../../../model/index.ts';
import { unreadBriefs } from '../../law/docket.ts';
import { isLastRound } from '../../law/last-round.ts';
import { isLive, isPartyOf, sidesOf } from '../../law/sides.ts';
import { hasMla } from '../../law/treaties.ts';
import { whyNotBuilt } from '../../orders/company/region.ts';
import { parameterOf } from '../../resolution.ts';
import { seenPurse } from '../../seen-purse.ts';
import { seesDemand } from '../../sight/sees.ts';
import { hasRole, type PledgeRule } from './pledge-rule.ts';

/** A state takes an order of its own back. */
export const withdraw: PledgeRule<'withdraw'> = {
  forbids: false,
  candidates(state, maker) {
    const { role, jurisdiction } = at(state.seats, maker);
    if (role !== 'government') return [];
    return state.demands
      .filter((one) => one.jurisdiction === jurisdiction && isOpenDemand(one))
      .map(({ id }) => ({ kind: 'withdraw', demand: id }));
  },
  check(state, maker, other, { demand: id }) {
    const demand = state.demands[id];
    if (!demand || !seesDemand(state, other, demand) || !seesDemand(state, maker, demand)) return 'noTarget';
    if (!hasRole(state, maker, 'government') || demand.jurisdiction !== at(state.seats, maker).jurisdiction)
      return 'dealNotAllowed';
    if (hasRole(state, other, 'court')) return 'dealNotAllowed';
    return isOpenDemand(demand) ? undefined : 'promiseEmpty';
  },
  judge({ state }, { isOver }, { demand: id }) {
    const demand = at(state.demands, id);
    if (demand.status === 'withdrawn' || demand.status === 'settled') return 'fulfilled';
    if (!isOpenDemand(demand)) return 'void';
    return isOver ? 'broken' : 'waiting';
  },
};

/** The first answer to a request of the other decides; sitting on it decides nothing until it counts as a refusal. */
export const grantNext: PledgeRule<'grantNext'> = {
  forbids: false,
  candidates: () => [{ kind: 'grantNext' }],
  check(state, maker, other) {
    if (!hasRole(state, maker, 'government') || !hasRole(state, other, 'government')) return 'dealNotAllowed';
    // What is granted in the last round would come after the end.
    if (isLastRound(state)) return 'promiseEmpty';
    return hasMla(state, at(state.seats, other).jurisdiction, at(state.seats, maker).jurisdiction)
      ? undefined
      : 'promiseEmpty';
  },
  judge(r, { maker, other }) {
    for (const event of r.events) {
      if (event.type !== 'requestAnswered') continue;
      const request = at(r.state.requests, event.request);
      if (request.host !== maker.jurisdiction || request.asker !== other.jurisdiction) continue;
      if (request.status === 'denied') return 'broken';
      if (event.answer === 'grant' || event.answer === 'expedite') return 'fulfilled';
    }
    return 'waiting';
  },
};

/** A brief on the other's side; silence in a case that was heard meanwhile breaks it at the end. */
export const briefFor: PledgeRule<'briefFor'> = {
  forbids: false,
  candidates: () => [{ kind: 'briefFor' }],
  check(state, maker, other) {
    if (hasRole(state, maker, 'court') || hasRole(state, other, 'court')) return 'dealNotAllowed';
    const isAsked = state.demands.some(
      (demand) =>
        demand.status === 'asked' &&
        !demand.sealed &&
        sideOn(state, demand, other) &&
        !sideOn(state, demand, maker, true),
    );
    return isAsked || casesOf(state, maker, other).some((record) => isLive(record) && !hasSpoken(record, maker))
      ? undefined
      : 'promiseEmpty';
  },
  judge({ state }, { deal, maker, other, isOver }) {
    const cases = casesOf(state, maker.id, other.id);
    if (cases.some((record) => hasFiled(record, maker.id, sideIn(state, record, other.id), deal.round)))
      return 'fulfilled';
    const wasHeard = cases.some(({ rulings }) => rulings.some(({ round }) => round > deal.round));
    return isOver && wasHeard ? 'broken' : 'waiting';
  },
};

/** A voice for or against a bill that is on the table. */
export const vote: PledgeRule<'vote'> = {
  forbids: false,
  candidates: (state) =>
    state.bills
      .filter(({ status }) => status === 'open')
      .flatMap(({ id }) => SIDES.map((side) => ({ kind: 'vote' as const, bill: id, side }))),
  check(state, maker, other, { bill: id, side }) {
    const bill = state.bills[id];
    if (!bill) return 'noTarget';
    if (bill.status !== 'open') return 'promiseEmpty';
    if (hasRole(state, maker, 'court') || hasRole(state, other, 'court')) return 'dealNotAllowed';
    // Who tables a bill stands for it as it is.
    return at(state.jurisdictions, bill.jurisdiction).government === maker && side === 'for'
      ? 'promiseEmpty'
      : undefined;
  },
  judge(r, { maker }, { bill, side }) {
    const voted = r.events.some(
      (event) => event.type === 'lobbied' && event.seat === maker.id && event.bill === bill && event.side === side,
    );
    if (voted) return 'fulfilled';
    return at(r.state.bills, bill).status === 'open' ? 'waiting' : 'broken';
  },
};

/** A region built on the other's soil. */
export const region: PledgeRule<'region'> = {
  forbids: false,
  candidates: (state, _maker, other) => [{ kind: 'region', jurisdiction: at(state.seats, other).jurisdiction }],
  check(state, maker, other, { jurisdiction }) {
    if (!hasRole(state, maker, 'company') || !hasRole(state, other, 'government')) return 'dealNotAllowed';
    if (at(state.seats, other).jurisdiction !== jurisdiction) return 'dealNotAllowed';
    return whyNotBuilt(state, maker, jurisdiction, 0);
  },
  judge(r, { maker, isOver }, { jurisdiction }) {
    const isBuilt = r.events.some(
      (event) => event.type === 'regionBuilt' && event.company === maker.id && event.jurisdiction === jurisdiction,
    );
    if (isBuilt) return 'fulfilled';
    return isOver ? 'broken' : 'waiting';
  },
};

/** Money, paid on signing. */
export const capital: PledgeRule<'capital'> = {
  forbids: false,
  candidates: (state) =>
    Array.from({ length: parameterOf(state, 'exchange.capitalMost') }, (_, at) => ({
      kind: 'capital',
      amount: at + 1,
    })),
  check(state, maker, other, { amount }) {
    if (hasRole(state, maker, 'court') || hasRole(state, other, 'court')) return 'courtTakesNoCapital';
    if (amount < 1 || amount > parameterOf(state, 'exchange.capitalMost')) return 'dealNotAllowed';
    // Judged by the purse that all see: another answer would tell what the other has sealed.
    return seenPurse(state, at(state.seats, other)) + amount > state.setup.ruleset.purse.most ? 'purseFull' : undefined;
  },
  judge: () => 'fulfilled',
};

/** The side on which a seat stands in a demand: its asker for it, its company and its host against it. */
function sideOn(state: GameState, demand: Demand, seat: SeatId, isPartyOnly = false): Side | undefined {
  const { role, jurisdiction } = at(state.seats, seat);
  if (demand.company === seat) return 'against';
  if (role !== 'government') return undefined;
  if (demand.jurisdiction === jurisdiction) return 'for';
  return !isPartyOnly && demand.base === 'abroad' && demand.host === jurisdiction ? 'against' : undefined;
}

/** The side on which a seat stands in a case, party or host; none where it has nothing to do with it. */
function sideIn(state: GameState, record: Case, seat: SeatId): Side | undefined {
  const sides = sidesOf(state, record);
  if (sides.for === seat) return 'for';
  if (sides.against === seat) return 'against';
  return record.kind === 'challenge' ? sideOn(state, at(state.demands, record.demand), seat) : undefined;
}

/** Open cases of a seat in which the friend, who is no party, can speak. */
function casesOf(state: GameState, friend: SeatId, seat: SeatId): Case[] {
  return state.cases.filter(
    (record) => !record.sealed && sideIn(state, record, seat) !== undefined && !isPartyOf(state, record, friend),
  );
}

/** A court that has not read a seat's brief yet takes no second one. */
function hasSpoken(record: Case, seat: SeatId): boolean {
  return unreadBriefs(record).some((one) => one.seat === seat || one.with === seat);
}

function hasFiled({ briefs }: Case, seat: SeatId, side: Side | undefined, since: number): boolean {
  return briefs.some((one) => (one.seat === seat || one.with === seat) && one.side === side && one.round >= since);
}
