import { at, type GameState, isOpenDemand, NONE, type SeatId } from '../../../model/index.ts';
import { openGrievances } from '../../law/grievances.ts';
import { isWithin } from '../../law/places.ts';
import { brokenIf, concerns, hasRole, type PledgeRule } from './pledge-rule.ts';

/** No direct order for a company's data, or for data on a state's soil. */
export const noDemand: PledgeRule<'noDemand'> = {
  forbids: true,
  candidates: () => [{ kind: 'noDemand' }],
  check: (state, maker, other) =>
    hasRole(state, maker, 'government') && hasDataOf(state, other) ? undefined : 'dealNotAllowed',
  judge: ({ state }, { maker, other, since }) =>
    brokenIf(
      state.demands.some(
        ({ sealed, founding, round, jurisdiction, company, base, host }) =>
          !sealed &&
          !founding &&
          round >= since &&
          jurisdiction === maker.jurisdiction &&
          concerns(other, company, base === 'abroad' ? host : NONE),
      ),
    ),
};

/** Nothing taken in secret. */
export const noCovert: PledgeRule<'noCovert'> = {
  forbids: true,
  candidates: () => [{ kind: 'noCovert' }],
  check: (state, maker, other) =>
    hasRole(state, maker, 'government') && hasDataOf(state, other) ? undefined : 'dealNotAllowed',
  judge: ({ state }, { maker, other, since }) =>
    brokenIf(
      state.coverts.some(
        ({ exposed, round, jurisdiction, company, host }) =>
          exposed && round >= since && jurisdiction === maker.jurisdiction && concerns(other, company, host),
      ),
    ),
};

/** No fine for what a company gave away, or may have to give away, against the maker's law. */
export const noFine: PledgeRule<'noFine'> = {
  forbids: true,
  candidates: () => [{ kind: 'noFine' }],
  check(state, maker, other) {
    if (!hasRole(state, maker, 'government') || !hasRole(state, other, 'company')) return 'dealNotAllowed';
    const { jurisdiction } = at(state.seats, maker);
    const isDue = state.breaches.some(
      (one) =>
        one.company === other &&
        one.jurisdiction === jurisdiction &&
        !one.fined &&
        !at(state.demands, one.demand).sealed,
    );
    return isDue || foreignOrders(state, maker).some(({ company }) => company === other) ? undefined : 'promiseEmpty';
  },
  judge: ({ state }, { maker, other, since }) =>
    brokenIf(
      state.fines.some(
        ({ kind, round, jurisdiction, company }) =>
          kind === 'breach' && round >= since && jurisdiction === maker.jurisdiction && company === other.id,
      ),
    ),
};

/** No suit at home against an order of the other state, or against an order that the other company has to answer. */
export const noSuit: PledgeRule<'noSuit'> = {
  forbids: true,
  candidates: () => [{ kind: 'noSuit' }],
  check(state, maker, other) {
    if (!hasRole(state, maker, 'government') || hasRole(state, other, 'court')) return 'dealNotAllowed';
    const { role, jurisdiction } = at(state.seats, other);
    const theirs = foreignOrders(state, maker).some((one) =>
      role === 'company' ? one.company === other : one.jurisdiction === jurisdiction,
    );
    return theirs ? undefined : 'promiseEmpty';
  },
  judge: (r, { maker, other, since }) =>
    brokenIf(
      r.events.some((event) => {
        if (event.type !== 'hostSuitOpened' || event.jurisdiction !== maker.jurisdiction) return false;
        const { sealed, company, jurisdiction } = at(r.state.demands, event.demand);
        return !sealed && r.state.round >= since && concerns(other, company, jurisdiction);
      }),
    ),
};

/** No formal protest against the other state, for a wrong that still stands open. */
export const noProtest: PledgeRule<'noProtest'> = {
  forbids: true,
  candidates: () => [{ kind: 'noProtest' }],
  check(state, maker, other) {
    if (!hasRole(state, maker, 'government') || !hasRole(state, other, 'government')) return 'dealNotAllowed';
    const [own, theirs] = [at(state.seats, maker).jurisdiction, at(state.seats, other).jurisdiction];
    return openGrievances(state, own, theirs).length > 0 ? undefined : 'promiseEmpty';
  },
  judge: (r, { maker, other, since }) =>
    brokenIf(
      r.state.round >= since &&
        r.events.some(
          (event) => event.type === 'protested' && event.seat === maker.id && event.against === other.jurisdiction,
        ),
    ),
};

/** A holding stays on the other's soil. */
export const noMove: PledgeRule<'noMove'> = {
  forbids: true,
  candidates: (state, maker) =>
    state.holdings.filter(({ company }) => company === maker).map(({ id }) => ({ kind: 'noMove', holding: id })),
  check(state, maker, other, { holding }) {
    if (state.holdings[holding]?.company !== maker || !hasRole(state, other, 'government')) return 'dealNotAllowed';
    const { datacenter, splitWith } = state.holdings[holding];
    const soil = at(state.seats, other).jurisdiction;
    const liesThere = [datacenter, splitWith].some(
      (place) => place !== NONE && at(state.datacenters, place).jurisdiction === soil,
    );
    const places = state.datacenters.filter(({ company, closed }) => company === maker && !closed);
    return liesThere && places.length > 1 ? undefined : 'promiseEmpty';
  },
  judge: (r, { since }, { holding }) =>
    brokenIf(
      r.state.round >= since && r.events.some((event) => event.type === 'holdingMoved' && event.holding === holding),
    ),
};

/** Whether there is data of that company, or on that state's soil, that an order could be for. */
function hasDataOf(state: GameState, seat: SeatId): boolean {
  if (hasRole(state, seat, 'court')) return false;
  const one = at(state.seats, seat);
  return state.holdings.some(({ company, datacenter }) =>
    concerns(one, company, at(state.datacenters, datacenter).jurisdiction),
  );
}

/** Orders of others for data on a state's soil, as everyone knows them. */
function foreignOrders(state: GameState, government: SeatId) {
  const { jurisdiction: own } = at(state.seats, government);
  return state.demands.filter(
    (demand) =>
      demand.base === 'abroad' &&
      !demand.sealed &&
      demand.jurisdiction !== own &&
      isOpenDemand(demand) &&
      isWithin(state, demand.host, own),
  );
}
