import type { GameState, Holding, JurisdictionId, SeatId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';

/** Whether `place` is `state`'s own soil: itself or a member of it. */
export function isWithin(game: GameState, place: JurisdictionId, state: JurisdictionId): boolean {
  return place === state || at(game.jurisdictions, place).parent === state;
}

/** Jurisdictions where a holding stands: one, or two when it is split. */
export function placesOf(game: GameState, holding: Holding): JurisdictionId[] {
  const first = at(game.datacenters, holding.datacenter).jurisdiction;
  return holding.splitWith === NONE ? [first] : [first, at(game.datacenters, holding.splitWith).jurisdiction];
}

/** Whether all of a holding stands on `state`'s soil. A split one is at home only with both halves. */
export function isAtHome(game: GameState, holding: Holding, state: JurisdictionId): boolean {
  return placesOf(game, holding).every((place) => isWithin(game, place, state));
}

/** The state that `asker` meets when it wants the holding: the first foreign place, or home. */
export function hostOf(game: GameState, holding: Holding, asker: JurisdictionId): JurisdictionId {
  const places = placesOf(game, holding);
  return places.find((place) => !isWithin(game, place, asker)) ?? at(places, 0);
}

/** Whether the person behind a holding is, or claims to be, `state`'s own. */
export function isOwnPerson(game: GameState, holding: Holding, state: JurisdictionId): boolean {
  return isWithin(game, holding.subject, state);
}

/** Whether a company has an open datacenter on `state`'s soil. */
export function hasDatacenterIn(game: GameState, company: SeatId, state: JurisdictionId): boolean {
  return game.datacenters.some(
    (one) => one.company === company && !one.closed && isWithin(game, one.jurisdiction, state),
  );
}

/** Companies with an open datacenter on `state`'s soil. */
export function companiesWithDatacenterIn(game: GameState, state: JurisdictionId): SeatId[] {
  return game.seats
    .filter((seat) => seat.role === 'company' && hasDatacenterIn(game, seat.id, state))
    .map((seat) => seat.id);
}

/** Companies bound by `state`'s law: they serve it or have a datacenter there, and have not left it. */
export function companiesBoundBy(game: GameState, state: JurisdictionId): SeatId[] {
  return game.seats.filter((seat) => seat.role === 'company' && isBoundBy(game, seat.id, state)).map((seat) => seat.id);
}

/** Whether `state`'s law binds a company. */
export function isBoundBy(game: GameState, company: SeatId, state: JurisdictionId): boolean {
  const { markets, left } = at(game.seats, company);
  if (left.includes(state)) return false;
  return markets.some((market) => isWithin(game, market, state)) || hasDatacenterIn(game, company, state);
}
