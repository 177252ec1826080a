declare const table: unique symbol;
/**
 * The index of a row in one array of GameState, so a record is found without searching. Any number may become one, as ids
 * are made by counting rows; but the id of one table is never taken for that of another.
 */
type Id<Table extends string> = number & { readonly [table]?: Table };
export type SeatId = Id<'Seat'>;
export type JurisdictionId = Id<'Jurisdiction'>;
export type DatacenterId = Id<'Datacenter'>;
export type HoldingId = Id<'Holding'>;
export type FileId = Id<'File'>;
export type DemandId = Id<'Demand'>;
export type RequestId = Id<'Request'>;
export type CaseId = Id<'Case'>;
export type TreatyId = Id<'Treaty'>;
export type BillId = Id<'Bill'>;
export type BreachId = Id<'Breach'>;
export type FineId = Id<'Fine'>;
export type CovertId = Id<'Covert'>;
export type DealId = Id<'Deal'>;
export type PrecedentId = Id<'Precedent'>;
export type PressureId = Id<'Pressure'>;
export type GrievanceId = Id<'Grievance'>;
/** Number of a sealed order within the whole match; never reused. */
export type SealId = Id<'Seal'>;

/** "Nobody", "nothing", "not yet" wherever an id or a round is expected. */
export const NONE = -1;
