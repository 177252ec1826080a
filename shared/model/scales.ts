/** Meters and Comity run from 0 to this. */
export const METER_MOST = 100;

/** The relation of two states runs from minus this to plus this. */
export const RELATION_MOST = 5;
