import { deviceStore, readKept } from '../app/device-store.ts';

/** Seat tokens of this device, by match: whoever has the token sits on the seat. */
export type KeptSeat = { match: string; token: string; scenario: string; seat: string; started: number; over: boolean };

const KEY = 'comity.seats';

/** All matches this device holds a seat in, newest first. An unreadable store counts as empty. */
export function keptSeats(): KeptSeat[] {
  const list = readKept<KeptSeat[]>(deviceStore, KEY, []);
  return Array.isArray(list) ? list : [];
}

/** The seat this device holds in a match. */
export function keptSeat(match: string): KeptSeat | undefined {
  return keptSeats().find((seat) => seat.match === match);
}

/** Keeps a seat, or what has changed about it; the newest twenty stay. */
export function keepSeat(seat: KeptSeat): void {
  write([seat, ...keptSeats().filter((other) => other.match !== seat.match)].slice(0, 20));
}

/** Forgets a match, for instance one that the server no longer has. */
export function dropSeat(match: string): void {
  write(keptSeats().filter((other) => other.match !== match));
}

function write(seats: KeptSeat[]): void {
  deviceStore.set(KEY, JSON.stringify(seats));
}
