import type { GameState, JurisdictionId, ReasonCode, TreatyId, TreatyKind } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { relationOf } from './requesting.ts';
import { areBetween, hasMla, isUnionHead, ownTreaty } from './treaties.ts';

/** The suspended treaty that an offer of this kind would restore, or NONE. */
export function restorable(state: GameState, kind: TreatyKind, a: JurisdictionId, b: JurisdictionId): TreatyId {
  const own = ownTreaty(state, kind, a, b);
  return own?.status === 'suspended' ? own.id : NONE;
}

/** Why two states cannot sign a treaty of that kind now. Restoring a suspended one needs only both of them. */
export function whyNoTreaty(
  state: GameState,
  kind: TreatyKind,
  a: JurisdictionId,
  b: JurisdictionId,
): ReasonCode | undefined {
  if (a === b || !state.jurisdictions[b]) return 'noTarget';
  if (isOffered(state, kind, a, b)) return 'treatyOffered';
  const own = ownTreaty(state, kind, a, b);
  if (own) return own.status === 'suspended' ? undefined : 'treatyInForce';
  if (kind === 'mla') return 'treatyNotInForce';
  if (kind === 'fastLane' && !hasMla(state, a, b)) return 'needsMla';
  if (kind === 'adequacy' && !spansTheUnion(state, a, b)) return 'needsUnion';
  if (
    kind === 'executive' &&
    ![a, b].some((one) => at(state.jurisdictions, one).laws.some((law) => law.kind === 'reach'))
  )
    return 'needsReachLaw';
  return relationOf(state, a, b) < state.setup.ruleset.treaties[kind].relationNeeded ? 'relationTooLow' : undefined;
}

/** Whether an offer of that kind between these two waits for an answer. */
export function isOffered(state: GameState, kind: TreatyKind, a: JurisdictionId, b: JurisdictionId): boolean {
  return state.treaties.some((one) => one.status === 'offered' && one.kind === kind && areBetween(one, a, b));
}

/** Adequacy joins the union, as one, to a state outside it. */
function spansTheUnion(state: GameState, a: JurisdictionId, b: JurisdictionId): boolean {
  return (
    (isUnionHead(state, a) && !at(state.jurisdictions, b).union) ||
    (isUnionHead(state, b) && !at(state.jurisdictions, a).union)
  );
}
