import type { Custody, FileId, GameState, Holding, HoldingId, JurisdictionId } from '../../model/index.ts';
import { at, isOpenDemand } from '../../model/index.ts';
import { parameterOf } from '../resolution.ts';

/** Evidence that a company can hand over: less when the keys are not its own. */
export function evidenceFromCompany(game: GameState, keys: Custody): number {
  return parameterOf(game, keys === 'provider' ? 'evidence.full' : 'evidence.withoutKeys');
}

/** Evidence in what a challenge does not contest (who, when, from where): never the whole of what the file still needs. */
export function evidenceUncontested(game: GameState, file: FileId): number {
  const { need, evidence } = at(game.files, file);
  return Math.max(0, Math.min(parameterOf(game, 'evidence.challenge'), need - evidence - 1));
}

/** Evidence that a host state can collect: only customer keys stand in its way. */
export function evidenceFromHost(game: GameState, keys: Custody): number {
  return parameterOf(game, keys === 'customer' ? 'evidence.withoutKeys' : 'evidence.full');
}

/** Custody as a government may know it: true while its own demand is open, else taken for the usual one. Forecasts must not read more. */
export function keysAsKnownTo(game: GameState, state: JurisdictionId, holding: HoldingId): Custody {
  const knows = game.demands.some((one) => one.holding === holding && one.jurisdiction === state && isOpenDemand(one));
  return knows ? at(game.holdings, holding).keys : 'provider';
}

/** Chance in percent that a covert attempt brings evidence. */
export function covertChance(game: GameState, state: JurisdictionId, holding: Holding, keys: Custody): number {
  const chance =
    parameterOf(game, 'covert.base') +
    parameterOf(game, 'covert.perCapability') * at(game.jurisdictions, state).capability +
    parameterOf(game, 'covert.perHardening') * at(game.seats, holding.company).hardening +
    (keys === 'provider' ? 0 : parameterOf(game, 'covert.otherKeys'));
  return Math.max(0, Math.min(100, chance));
}

/** Chance in percent that a covert attempt is exposed at once. */
export function exposureChance(game: GameState, holding: Holding): number {
  return (
    parameterOf(game, 'covert.exposure') +
    parameterOf(game, 'covert.exposurePerHardening') * at(game.seats, holding.company).hardening
  );
}
