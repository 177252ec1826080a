import { Client, type Room } from '@colyseus/sdk';
import { type Signal, signal } from '@preact/signals';
import type { Command, ReasonCode, SeatView } from '../../shared/model/index.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { inTime, pause } from './in-time.ts';
import { reloadOnce } from './reload-once.ts';
import { keptSeat } from './seats.ts';
import { type SeenState, ViewReader } from './view-reader.ts';

export type Status = 'connecting' | 'online' | 'reconnecting' | 'gone';
export type Reply = { ok: true } | { ok: false; reason: ReasonCode | 'offline' };

/** A seat at a match: its view comes in, its commands go out. Comes back by itself, even when the server was killed. */
export type Connection = {
  view: Signal<SeatView | undefined>;
  status: Signal<Status>;
  /** Which try to come back this is; 0 while online. */
  tries: Signal<number>;
  send(command: Command): Promise<Reply>;
  close(): void;
};

/** The server's answers that no further try will change: no seat, no such match, a match of another version. */
const FINAL = [401, 404, 410];
const OUTDATED = 426;
/** Milliseconds: the longest pause between two tries to come back, the wait for one reply, and for all tries of one. */
const PAUSE_MOST = 5000;
const REPLY_WAIT = 8000;
const SEND_WAIT = 20_000;

/** Opens the match with the seat that this device holds in it. `gone` means that it holds none, or the match is no more. */
export function openMatch(match: string): Connection {
  const view = signal<SeatView | undefined>(undefined);
  const status = signal<Status>('connecting');
  const tries = signal(0);
  const seat = keptSeat(match);
  const reader = new ViewReader<SeatView>();
  let room: Room | undefined;
  let closed = false;
  let whenOnline: (() => void)[] = [];

  const read = (state: unknown) => {
    view.value = reader.read(state as SeenState) ?? view.value;
  };

  const connect = async () => {
    if (closed || !seat) return;
    try {
      const client = new Client(location.origin);
      client.auth.token = seat.token;
      room = await client.joinOrCreate('match', { match, wire: WIRE_VERSION });
    } catch (error) {
      const { code = 0 } = error as { code?: number };
      if (code === OUTDATED && reloadOnce()) return;
      if (code === OUTDATED || FINAL.includes(code)) status.value = 'gone';
      else retry();
      return;
    }
    if (closed) return void room.leave();
    // Our own loop comes back with the seat's token, which also works after the server was killed.
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    room.onStateChange(read);
    room.onLeave(() => {
      room = undefined;
      if (!closed) retry();
    });
    if (room.state) read(room.state);
    tries.value = 0;
    status.value = 'online';
    for (const go of whenOnline) go();
    whenOnline = [];
  };

  const retry = () => {
    if (status.value === 'online') status.value = 'reconnecting';
    tries.value++;
    // At random within the pause, so that a whole class does not come back in the same instant.
    const most = Math.min(PAUSE_MOST, 250 * 2 ** Math.min(tries.value, 6));
    setTimeout(connect, most / 2 + (Math.random() * most) / 2);
  };

  const online = () =>
    status.value === 'online' ? Promise.resolve() : new Promise<void>((resolve) => whenOnline.push(resolve));

  const send = async (command: Command): Promise<Reply> => {
    // One id for all tries: the server does an order once, however often it hears it.
    const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const until = performance.now() + SEND_WAIT;
    while (!closed && status.value !== 'gone' && performance.now() < until) {
      await inTime(online(), until - performance.now());
      try {
        const reply = room && (await inTime(room.request('order', { id, command }), REPLY_WAIT));
        if (reply) return reply as Reply;
      } catch {
        // The socket went away while the order was under way.
      }
      await pause(250);
    }
    return { ok: false, reason: 'offline' };
  };

  if (seat) void connect();
  else status.value = 'gone';
  return {
    view,
    status,
    tries,
    send,
    close: () => {
      closed = true;
      void room?.leave();
    },
  };
}
