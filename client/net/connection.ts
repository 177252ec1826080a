import { Client, type Room } from '@colyseus/sdk';
import { type Signal, signal } from '@preact/signals';
import type { Command, ReasonCode, SeatView } from '../../shared/model/index.ts';
import { fromSlices } from '../../shared/wire/slices.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { keptSeat } from './seats.ts';

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

type Slices = { viewings?: Map<string, { slices: Map<string, string> }> };
const WAIT_MOST = 5000;
const REPLY_WAIT = 8000;

/** Opens the match with the seat that this device holds in it. `gone` means that it holds none, or the match is no more. */
export function openMatch(match: string): Connection {
  const view = signal<SeatView | undefined>(undefined);
  const status = signal<Status>('connecting');
  const tries = signal(0);
  const seat = keptSeat(match);
  let room: Room | undefined;
  let closed = false;
  let texts = new Map<string, string>();
  const parsed = new Map<string, unknown>();
  let whenOnline: (() => void)[] = [];

  const read = (state: Slices) => {
    const slices = [...(state.viewings?.values() ?? [])][0]?.slices;
    if (!slices) return;
    const fresh = new Map(slices.entries());
    if (fresh.size === texts.size && [...fresh].every(([key, text]) => texts.get(key) === text)) return;
    // A slice whose text did not change keeps its object, so that nothing which reads only it draws again.
    for (const key of [...parsed.keys()]) if (!fresh.has(key)) parsed.delete(key);
    for (const [key, text] of fresh) {
      if (texts.get(key) !== text)
        parsed.set(key, (fromSlices([[key, text]]) as unknown as Record<string, unknown>)[key]);
    }
    texts = fresh;
    view.value = Object.fromEntries(parsed) as unknown as SeatView;
  };

  const connect = async () => {
    if (closed || !seat) return;
    try {
      const client = new Client(location.origin);
      client.auth.token = seat.token;
      room = await client.joinOrCreate('match', { match, wire: WIRE_VERSION });
    } catch (error) {
      const code = (error as { code?: number }).code;
      if (code === 401 || code === 404) status.value = 'gone';
      else retry();
      return;
    }
    if (closed) return void room.leave();
    // Our own loop comes back with the seat's token, which also works after the server was killed.
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    room.onStateChange((state) => read(state as Slices));
    room.onLeave(() => {
      room = undefined;
      if (!closed) retry();
    });
    if (room.state) read(room.state as Slices);
    tries.value = 0;
    status.value = 'online';
    for (const go of whenOnline) go();
    whenOnline = [];
  };

  const retry = () => {
    if (status.value === 'online') status.value = 'reconnecting';
    tries.value++;
    const pause = Math.min(WAIT_MOST, 250 * 2 ** Math.min(tries.value, 6));
    setTimeout(connect, pause / 2 + (Math.random() * pause) / 2);
  };

  const online = () =>
    status.value === 'online' ? Promise.resolve() : new Promise<void>((resolve) => whenOnline.push(resolve));

  const send = async (command: Command): Promise<Reply> => {
    // One id for all tries: the server does an order once, however often it hears it.
    const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    for (let attempt = 0; attempt < 3; attempt++) {
      if (!(await inTime(online()))) return { ok: false, reason: 'offline' };
      try {
        const reply = await inTime((room as Room).request('order', { id, command }) as Promise<Reply>);
        if (reply && reply !== true) return reply;
      } catch {
        // The socket went away while the order was under way: try again with the same id.
      }
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

/** The promise's value, `true` for a plain one, or undefined if it takes too long. */
async function inTime<T>(promise: Promise<T>): Promise<T | true | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), REPLY_WAIT));
  return Promise.race([promise.then((value) => value ?? (true as const)), late]) as Promise<T | true | undefined>;
}
