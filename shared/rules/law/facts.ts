import type { Demand, DemandBase, GameState, HoldingId, JurisdictionId, Road, SeatId } from '../../model/index.ts';

/** What a court looks at when it reads an order: the demand, without how it got there. */
export type Facts = {
  asker: JurisdictionId;
  host: JurisdictionId;
  company: SeatId;
  holding: HoldingId;
  base: DemandBase;
  gravity: number;
  road: Road;
  hostSuit: boolean;
  refused: boolean;
};

/** The facts of a demand as they stand now. */
export function factsOf(state: GameState, demand: Demand): Facts {
  const { gravity, road } = state.files[demand.file];
  const { jurisdiction: asker, host, company, holding, base, hostSuit } = demand;
  return { asker, host, company, holding, base, gravity, road, hostSuit, refused: demand.refusals > 0 };
}
