import type { CaseFile, Demand, FileId, GameState, JurisdictionId, TreatyRequest } from '../../model/index.ts';
import { isOpenDemand } from '../../model/index.ts';

/** Whether an order for help is still secret; once it is public it is an order like any other. */
export function isSecretHelp(demand: Demand): boolean {
  return demand.help && demand.sealed;
}

/** Orders that everyone knows of as orders for data. */
export function publicDemands({ demands }: GameState): Demand[] {
  return demands.filter((one) => !one.sealed && !one.help);
}

/** The open demand for a file, if there is one; secret help beside it does not count. */
export function openDemandFor(game: GameState, file: FileId): Demand | undefined {
  return game.demands.find((one) => one.file === file && !one.help && isOpenDemand(one));
}

/** Whether a request has neither brought its evidence nor come to nothing. */
export function isOpenRequest(request: TreatyRequest): boolean {
  return request.status === 'waiting' || request.status === 'granted';
}

/** The request that keeps a state from asking the same host again; those made by a court do not count. */
export function openRequestTo(game: GameState, asker: JurisdictionId, host: JurisdictionId): TreatyRequest | undefined {
  return game.requests.find((one) => one.asker === asker && one.host === host && !one.byCourt && isOpenRequest(one));
}

/** Open files of a state, in the order they were dealt. */
export function openFilesOf(game: GameState, state: JurisdictionId): CaseFile[] {
  return game.files.filter((one) => one.jurisdiction === state && one.status === 'open');
}

/** Whether a file closed in `round` is fresh: in the round it was dealt, or up to `freshRounds` later. */
export function isFresh(file: CaseFile, round: number, freshRounds: number): boolean {
  return round - file.dealt <= freshRounds;
}
