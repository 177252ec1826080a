import type { Room } from '@colyseus/sdk';
import { type Signal, signal } from '@preact/signals';
import type { LessonReason } from '../../shared/lesson/index.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { VIEW_CHANGES, type ViewChanges, ViewReader } from '../../shared/wire/view-changes.ts';
import { inTime, pause } from './in-time.ts';
import { type PollingFallback, PollingLine } from './polling-line.ts';
import { reloadOnce } from './reload-once.ts';
import { syncTimeAgain } from './server-time.ts';

/** `elsewhere`: another page of this browser has opened the same seat, and has it now. */
export type Status = 'connecting' | 'online' | 'reconnecting' | 'elsewhere' | 'gone';
export type Transport = 'socket' | 'http';
/** Why a command was not carried out: the server's reason, that nobody answered, or that one only looks in. */
export type Refusal = LessonReason | 'offline' | 'lookOnly';
export type Reply = { ok: true } | { ok: false; reason: Refusal };

/** A line to a room: its view comes in, messages go out. Comes back by itself, even when the server was killed. */
export type Line<V> = {
  view: Signal<V | undefined>;
  /** `gone` means that this device has no place there, or that it is no more. */
  status: Signal<Status>;
  /** Which try to come back this is; 0 while online. */
  tries: Signal<number>;
  transport: Signal<Transport>;
  /** Sends a command in an envelope of its own, again and again until it is answered; the server does it once. */
  send(command: object): Promise<Reply>;
  close(): void;
};

export type LineTo = {
  room: string;
  /** Name of the message that carries a command. */
  message: string;
  options: Record<string, string>;
  /** Nothing where this device holds no key. */
  key: string | undefined;
  /** The door without sockets, where there is one. */
  fallback?: PollingFallback;
};

/** The server's answers that no further try will change: no key, no such room, one of another version, removed. */
const FINAL = [401, 404, 410];
const OUTDATED = 426;
const REMOVED = 4401;
const ELSEWHERE = 4402;
/** Tells this page from others that open the same seat; a copied tab makes one of its own. */
const TAB = Math.random().toString(36).slice(2);
/** Lines that nothing is sent over any more. */
const ENDED: readonly Status[] = ['gone', 'elsewhere'];
/** Milliseconds: the longest pause between two tries to come back, the wait for one reply, and for all tries of one. */
const PAUSE_MOST = 5000;
const REPLY_WAIT = 8000;
const SEND_WAIT = 20_000;
/** Milliseconds that opening a socket may take until plain requests are tried, and after which it is tried again while plain requests serve. */
const SOCKET_WAIT = 6000;
const SOCKET_AGAIN = 60_000;
/** Sockets that failed in a row before plain requests are tried. */
const SOCKETS_FAILED = 2;

/** Opens a line. */
export function openLine<V>({ room: kind, message, options, key, fallback }: LineTo): Line<V> {
  const view = signal<V | undefined>(undefined);
  const status = signal<Status>('connecting');
  const tries = signal(0);
  const transport = signal<Transport>('socket');
  let room: Room | undefined;
  let pollingLine: PollingLine<V> | undefined;
  let closed = false;
  let whenOnline: (() => void)[] = [];

  const online = () => {
    if (tries.peek() > 0) syncTimeAgain();
    tries.value = 0;
    status.value = 'online';
    for (const go of whenOnline) go();
    whenOnline = [];
  };

  const gone = () => {
    pollingLine?.close();
    status.value = 'gone';
  };

  const connect = async () => {
    if (closed || !key || status.value === 'gone') return;
    let joined: Room | undefined;
    let tooSlow = false;
    try {
      // The SDK comes only to pages that open a socket.
      const { clientWith } = await import('./client-with.ts');
      const client = clientWith(key);
      const joining = client.joinOrCreate(kind, { ...options, wire: WIRE_VERSION, tab: TAB });
      joined = fallback ? await inTime(joining, SOCKET_WAIT) : await joining;
      if (!joined) {
        tooSlow = true;
        void joining.then((late) => late.leave()).catch(() => {});
        throw new Error('The socket did not open in time.');
      }
    } catch (error) {
      const { code = 0 } = error as { code?: number };
      if (code === OUTDATED && reloadOnce()) return;
      if (code === OUTDATED || FINAL.includes(code)) gone();
      else retry(tooSlow);
      return;
    }
    if (closed) return void joined.leave();
    room = joined;
    pollingLine?.close();
    pollingLine = undefined;
    transport.value = 'socket';
    // Our own loop comes back with the key, which also works after the server was killed.
    room.reconnection.enabled = false;
    const reader = new ViewReader<V>();
    room.onMessage('*', () => {});
    room.onMessage(VIEW_CHANGES, (changes: ViewChanges) => {
      view.value = reader.read(changes) ?? view.value;
    });
    room.onLeave((code) => {
      room = undefined;
      if (code === REMOVED) gone();
      else if (code === ELSEWHERE) status.value = 'elsewhere';
      else if (!closed) retry();
    });
    online();
  };

  const retry = (tooSlow = false) => {
    if (pollingLine) {
      setTimeout(connect, SOCKET_AGAIN);
      return;
    }
    if (status.value === 'online') status.value = 'reconnecting';
    tries.value++;
    if (fallback && (tooSlow || tries.value >= SOCKETS_FAILED)) void fallBack(fallback);
    // At random within the pause, so that a whole class does not come back in the same instant.
    const most = Math.min(PAUSE_MOST, 250 * 2 ** Math.min(tries.value, 6));
    setTimeout(connect, most / 2 + (Math.random() * most) / 2);
  };

  /** Plain requests serve only if they get through where sockets do not; else it is the network that is away. */
  const fallBack = async (polling: PollingFallback) => {
    const line = new PollingLine<V>(polling);
    const first = await line.ask();
    if (first === 'refused') return gone();
    if (first === 'away' || room || closed || pollingLine) return;
    pollingLine = line;
    transport.value = 'http';
    line.start((next) => {
      if (next === 'refused') gone();
      else if (next === 'away') status.value = 'reconnecting';
      else {
        if (next !== 'same') view.value = next;
        if (status.value !== 'online') online();
      }
    });
    view.value = line.latest ?? view.value;
    online();
  };

  const untilOnline = () =>
    status.value === 'online' ? Promise.resolve() : new Promise<void>((resolve) => whenOnline.push(resolve));

  const send = async (command: object): Promise<Reply> => {
    // One id for all tries: the server does an order once, however often it hears it.
    const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const until = performance.now() + SEND_WAIT;
    while (!closed && !ENDED.includes(status.value) && performance.now() < until) {
      await inTime(untilOnline(), until - performance.now());
      try {
        const envelope = { id, command };
        const asked = room ? room.request(message, envelope) : pollingLine?.send(envelope);
        const reply = asked && (await inTime(asked as Promise<unknown>, REPLY_WAIT));
        if (reply) return reply as Reply;
      } catch {
        // The line went away while the order was under way.
      }
      await pause(250);
    }
    return { ok: false, reason: 'offline' };
  };

  if (key) void connect();
  else status.value = 'gone';
  return {
    view,
    status,
    tries,
    transport,
    send,
    close: () => {
      closed = true;
      pollingLine?.close();
      void room?.leave();
    },
  };
}
