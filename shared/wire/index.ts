/** Schemas of all that travels between server and page. */
export { type Envelope, parseEnvelope } from './command-schema.ts';
export { MatchState, sightOf, Viewing } from './match-state.ts';
export { fromSlices, toSlices } from './slices.ts';
export { WIRE_VERSION } from './version.ts';
