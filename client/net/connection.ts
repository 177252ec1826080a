import type { Signal } from '@preact/signals';
import { matches } from '../../shared/api/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import { seatKey } from './http.ts';
import { type Line, openLine, type Reply, type Status } from './line.ts';
import { pollingFallback } from './polling-fallback.ts';
import { keptSeat } from './seats.ts';

/** A seat at a match: its view comes in, its commands go out. */
export type Connection = {
  view: Signal<SeatView | undefined>;
  status: Signal<Status>;
  /** Which try to come back this is; 0 while online. */
  tries: Signal<number>;
  send(command: Command): Promise<Reply>;
  close(): void;
};

/** There is no such match, no seat of this device in it, or none that today's rules can play. */
const REFUSALS = ['noSuchMatch', 'notYourMatch', 'otherVersion'];

/**
 * Opens the match with the seat that this device holds in it, over plain requests where sockets are blocked.
 * `gone` means that it holds none, or the match is no more.
 */
export function openMatch(match: string): Connection {
  const line: Line<SeatView> = openLine({
    room: 'match',
    message: 'order',
    options: { match },
    key: keptSeat(match)?.token,
    fallback: pollingFallback(
      { state: matches.matchState, commands: matches.matchOrders },
      { match },
      seatKey(match),
      REFUSALS,
    ),
  });
  return line;
}
