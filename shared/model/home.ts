import type { DemandId, FileId, GrievanceId, JurisdictionId, PressureId, SeatId, TreatyId } from './ids.ts';
import type { GrievanceKind, Presser, Strictness } from './words.ts';

/** A round in which a court read applications otherwise than usual. */
export type Reading = { round: number; strictness: Strictness };

/** A government or a company is pressed for an answer; not answered at the Bench, it is ignored. */
export type Pressure = {
  id: PressureId;
  seat: SeatId;
  /** Id of the scenario's card; '' for those who may not know which. */
  card: string;
  from: Presser;
  round: number;
  status: 'asked' | 'yielded' | 'resisted' | 'explained' | 'ignored';
  /** The open file or the order that it is about, else NONE. */
  file: FileId;
  demand: DemandId;
};

/** A season's chance for a company: the move that the scenario's card names brings more in this round. Everyone knows it. */
export type Opportunity = { seat: SeatId; card: string; round: number; taken: boolean };

/** What one state did to another in the open; it may be protested against for a while. */
export type Grievance = {
  id: GrievanceId;
  /** Who was wronged, and by whom. */
  jurisdiction: JurisdictionId;
  against: JurisdictionId;
  kind: GrievanceKind;
  round: number;
  /** The order or the treaty, else NONE. */
  demand: DemandId;
  treaty: TreatyId;
  protested: boolean;
};
