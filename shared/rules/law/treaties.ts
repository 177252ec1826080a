import type { GameState, Holding, JurisdictionId, Treaty, TreatyKind } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { isWithin } from './places.ts';

/** How the treaty road to a file's evidence stands: closed where no treaty is in force. */
export type TreatyRoad = 'closed' | 'untried' | 'asked' | 'refused';

/** Kinds that a union makes for its members too, unless the member has its own. */
const UNION_WIDE: readonly TreatyKind[] = ['mla', 'adequacy'];

/** What a treaty is while it stands, in force or not: no offer, no refusal, not ended. */
const STANDING: readonly Treaty['status'][] = ['inForce', 'suspended', 'signed'];

/** Whether a treaty or an offer is between these two. */
export function areBetween(treaty: Treaty, a: JurisdictionId, b: JurisdictionId): boolean {
  return (treaty.a === a && treaty.b === b) || (treaty.a === b && treaty.b === a);
}

/** The last standing treaty of a kind made by these two themselves; offers, refusals and ended ones do not count. */
export function ownTreaty(game: GameState, kind: TreatyKind, a: JurisdictionId, b: JurisdictionId): Treaty | undefined {
  // A loop: this is asked for every order that is listed, and engines do not inline findLast.
  for (let index = game.treaties.length - 1; index >= 0; index--) {
    const one = at(game.treaties, index);
    if (one.kind === kind && areBetween(one, a, b) && STANDING.includes(one.status)) return one;
  }
  return undefined;
}

/** The treaty of a kind that stands between two states, in force or not; a member without its own stands under its parent's. */
export function treatyBetween(
  game: GameState,
  kind: TreatyKind,
  a: JurisdictionId,
  b: JurisdictionId,
): Treaty | undefined {
  const own = ownTreaty(game, kind, a, b);
  if (own || !UNION_WIDE.includes(kind)) return own;
  const parentA = at(game.jurisdictions, a).parent;
  const parentB = at(game.jurisdictions, b).parent;
  if (parentA === b || parentB === a) return undefined;
  if (parentA !== NONE && parentA !== parentB) {
    const found = treatyBetween(game, kind, parentA, b);
    if (found) return found;
  }
  return parentB !== NONE && parentA !== parentB ? ownTreaty(game, kind, a, parentB) : undefined;
}

/** Whether a treaty of that kind is in force between two states. */
export function isInForce(game: GameState, kind: TreatyKind, a: JurisdictionId, b: JurisdictionId): boolean {
  return treatyBetween(game, kind, a, b)?.status === 'inForce';
}

/** Whether one state may ask the other by treaty. */
export function hasMla(game: GameState, a: JurisdictionId, b: JurisdictionId): boolean {
  return isInForce(game, 'mla', a, b);
}

/** The fast lane runs only over a treaty in force. */
export function hasFastLane(game: GameState, a: JurisdictionId, b: JurisdictionId): boolean {
  return hasMla(game, a, b) && isInForce(game, 'fastLane', a, b);
}

/** Whether an executive agreement lets `asker` order this holding at `host` directly: never against the partner's own people. */
export function agreementCovers(
  game: GameState,
  asker: JurisdictionId,
  host: JurisdictionId,
  holding: Holding,
): boolean {
  return (
    isInForce(game, 'executive', asker, host) &&
    !isWithin(game, holding.subject, host) &&
    holding.subject !== at(game.jurisdictions, host).parent
  );
}

/** How the treaty road stands for a file whose holding is at `host`. */
export function treatyRoad(game: GameState, file: number, host: JurisdictionId): TreatyRoad {
  const { jurisdiction, road } = at(game.files, file);
  return hasMla(game, jurisdiction, host) ? road : 'closed';
}

/** The union's own seat in law: the parent of a member, itself for the union. */
export function isUnionHead(game: GameState, state: JurisdictionId): boolean {
  const { union, parent } = at(game.jurisdictions, state);
  return union && parent === NONE;
}
