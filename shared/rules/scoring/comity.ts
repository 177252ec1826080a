import { at, type GameState, NONE, type Ruleset, type SeatId, type Zone } from '../../model/index.ts';

/** The zone that a value of Comity lies in. */
export function zoneOf(comity: number, rules: Ruleset['comity']): Zone {
  if (comity >= rules.flourishing) return 'flourishing';
  if (comity >= rules.holding) return 'holding';
  return comity >= rules.strained ? 'strained' : 'breaking';
}

/** What every score is multiplied by at this Comity, in hundredths of a percent. */
export function comityFactor(comity: number, { factorAt0, factorAt100 }: Ruleset['comity']): number {
  return factorAt0 * 100 + (factorAt100 - factorAt0) * comity;
}

/** What a loss of `by` really costs now: more in a bad zone, never more than the seat's cap a round. News (NONE) has no cap. */
export function comityLoss(state: GameState, by: number, seat: SeatId): number {
  const rules = state.setup.ruleset.comity;
  const zone = zoneOf(state.comity, rules);
  const extra = zone === 'strained' ? rules.strainedExtra : zone === 'breaking' ? rules.breakingExtra : 0;
  const loss = by + extra;
  return seat === NONE ? loss : Math.max(0, Math.min(loss, rules.capPerSeat - at(state.seats, seat).comityCost));
}

/** What a gain of `by` really brings now: less where Comity already flourishes. */
export function comityGain(state: GameState, by: number): number {
  const rules = state.setup.ruleset.comity;
  const damp = zoneOf(state.comity, rules) === 'flourishing' ? rules.flourishingDamp : 0;
  return Math.max(0, by - damp);
}
