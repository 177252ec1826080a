/** The page's side of the network: the only folder that knows the Colyseus SDK. */
export { type Connection, openMatch, type Reply, type Status } from './connection.ts';
export { debriefOf, playAgain, reasonsOf, type SoloChoice, startSolo } from './http.ts';
export { dropSeat, type KeptSeat, keptSeats } from './seats.ts';
