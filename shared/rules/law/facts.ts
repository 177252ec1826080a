import type {
  Custody,
  Demand,
  DemandBase,
  GameState,
  HoldingId,
  JurisdictionId,
  Road,
  SeatId,
} from '../../model/index.ts';
import { at } from '../../model/index.ts';

/** What a court looks at when it reads an order: the demand, without how it got there. */
export type Facts = {
  asker: JurisdictionId;
  host: JurisdictionId;
  company: SeatId;
  holding: HoldingId;
  keys: Custody;
  base: DemandBase;
  gravity: number;
  road: Road;
  forbidden: boolean;
  refused: boolean;
  secret: boolean;
};

/** The facts of a demand as they stand now; `keys` for someone who takes the custody for another than it is. */
export function factsOf(
  state: GameState,
  demand: Demand,
  keys: Custody = at(state.holdings, demand.holding).keys,
): Facts {
  const { gravity, road } = at(state.files, demand.file);
  const { jurisdiction: asker, host, company, holding, base, forbidden, sealed: secret } = demand;
  const refused = demand.refusals > 0;
  return { asker, host, company, holding, keys, base, gravity, road, forbidden, refused, secret };
}
