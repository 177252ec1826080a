/** All ids are indexes into the arrays of GameState, so a record is found without searching. */
export type SeatId = number;
export type JurisdictionId = number;
export type DatacenterId = number;
export type HoldingId = number;
export type FileId = number;
export type DemandId = number;
export type RequestId = number;
export type CaseId = number;
export type TreatyId = number;
export type BillId = number;
export type BreachId = number;
export type FineId = number;
export type CovertId = number;
export type DealId = number;
export type PrecedentId = number;
export type PressureId = number;
export type GrievanceId = number;
/** Number of a sealed order within the whole match; never reused. */
export type SealId = number;

/** "Nobody", "nothing", "not yet" wherever an id or a round is expected. */
export const NONE = -1;
