import type { GameState, Holding, JurisdictionId, Law, LawKind } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { isBoundBy, isOwnPerson, isWithin, placesOf } from './places.ts';

/** Laws that apply in a state: its own, then its parent's. */
export function lawsIn(game: GameState, state: JurisdictionId): Law[] {
  const { laws, parent } = at(game.jurisdictions, state);
  return parent === NONE ? laws : [...laws, ...at(game.jurisdictions, parent).laws];
}

/** Whether a law of that kind applies in a state. */
export function hasLaw(game: GameState, state: JurisdictionId, kind: LawKind): boolean {
  const isOfKind = (law: Law) => law.kind === kind;
  const { laws, parent } = at(game.jurisdictions, state);
  return laws.some(isOfKind) || (parent !== NONE && at(game.jurisdictions, parent).laws.some(isOfKind));
}

/** Whether both states are of the union, within which charters do not bite. */
export function areUnionMembers(game: GameState, a: JurisdictionId, b: JurisdictionId): boolean {
  return at(game.jurisdictions, a).union && at(game.jurisdictions, b).union;
}

/** Whether the host's charter stands against the asker's orders. */
export function charterBites(game: GameState, host: JurisdictionId, asker: JurisdictionId): boolean {
  return host !== asker && !areUnionMembers(game, host, asker) && hasLaw(game, host, 'charter');
}

/** The blocking statute of a host that stands against the asker's orders; a parent's own orders are not foreign. */
export function blockingAgainst(game: GameState, host: JurisdictionId, asker: JurisdictionId): Law | undefined {
  if (host === asker) return undefined;
  const { laws, parent } = at(game.jurisdictions, host);
  const own = laws.find((law) => law.kind === 'blocking');
  const insideTheParent = parent !== NONE && (asker === parent || at(game.jurisdictions, asker).parent === parent);
  if (own || parent === NONE || insideTheParent) return own;
  return at(game.jurisdictions, parent).laws.find((law) => law.kind === 'blocking');
}

/** Whether handing over to `asker` breaks `host`'s law: a charter or a blocking statute. */
export function hasLawAgainst(game: GameState, host: JurisdictionId, asker: JurisdictionId): boolean {
  return charterBites(game, host, asker) || blockingAgainst(game, host, asker) !== undefined;
}

/** The state whose capability law ends customer keys on this holding, or NONE. In the round it passes it does not bite yet: the company may still leave. */
export function capabilityLawOn(game: GameState, holding: Holding): JurisdictionId {
  const bites = (state: JurisdictionId) =>
    at(game.jurisdictions, state).laws.some((law) => law.kind === 'capability' && law.round < game.round) &&
    isBoundBy(game, holding.company, state) &&
    (isOwnPerson(game, holding, state) || placesOf(game, holding).some((place) => isWithin(game, place, state)));
  return game.jurisdictions.find((one) => bites(one.id))?.id ?? NONE;
}

/** The state whose localisation law a holding breaks by standing abroad, or NONE. */
export function localisationBrokenBy(game: GameState, holding: Holding): JurisdictionId {
  const broken = (state: JurisdictionId) =>
    at(game.jurisdictions, state).laws.some(
      (law) => law.kind === 'localisation' && (law.data === holding.kind || law.data === 'any'),
    ) &&
    isBoundBy(game, holding.company, state) &&
    isOwnPerson(game, holding, state) &&
    !placesOf(game, holding).some((place) => isWithin(game, place, state));
  return game.jurisdictions.find((one) => broken(one.id))?.id ?? NONE;
}
