import type { Room } from '@colyseus/sdk';
import { readRefusal, readReply, site } from '../../shared/api/index.ts';
import { at, BASE } from '../app/base.ts';
import { inTime } from './in-time.ts';

/** A socket that only echoes, to find out whether sockets get through. */
export type Echo = {
  /** Milliseconds there and back; undefined where no answer came in time. */
  ping(): Promise<number | undefined>;
  isOpen(): boolean;
  close(): void;
};

/** Milliseconds that opening may take (what a lesson allows, too), and one answer. */
const OPEN_WAIT = 6000;
const ANSWER_WAIT = 4000;
/** And one that the server itself takes long over. */
const WAIT_MOST = 30_000;

/** Opens an echo; undefined where sockets do not get through. */
export async function openEcho(): Promise<Echo | undefined> {
  const { Client } = await import('@colyseus/sdk');
  const joining = new Client(location.origin + BASE).joinOrCreate('check');
  const room = await inTime(joining, OPEN_WAIT).catch(() => undefined);
  if (!room) {
    void joining.then((late) => late.leave()).catch(() => {});
    return undefined;
  }
  return echoOf(room);
}

function echoOf(room: Room): Echo {
  let open = true;
  let count = 0;
  room.reconnection.enabled = false;
  room.onLeave(() => {
    open = false;
  });
  return {
    async ping() {
      const sent = performance.now();
      const number = ++count;
      const answer = await inTime(Promise.resolve(room.request('ping', number)), ANSWER_WAIT).catch(() => undefined);
      return answer === number ? performance.now() - sent : undefined;
    },
    isOpen: () => open,
    close: () => void room.leave().catch(() => {}),
  };
}

/**
 * Milliseconds that a plain request takes there and back, sent as a lesson sends its commands. Undefined where our own
 * server did not answer it; 'refused' where it takes the page for another site's, as behind a proxy that it knows nothing of.
 */
export async function httpPing(): Promise<number | 'refused' | undefined> {
  const sent = performance.now();
  try {
    const signal = AbortSignal.timeout(ANSWER_WAIT);
    const response = await fetch(at(site.checkSending.path), { method: 'POST', body: '{}', cache: 'no-store', signal });
    // A filter may answer with a page of its own.
    const body: unknown = await response.json();
    if (readRefusal(body)?.error === 'otherOrigin') return 'refused';
    return readReply(site.checkSending, body).ok ? performance.now() - sent : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a request that is answered only after 20 seconds gets its answer: some proxies and filters cut it off before. */
export async function longWait(): Promise<boolean> {
  try {
    const response = await fetch(at(site.checkWait.path), {
      cache: 'no-store',
      signal: AbortSignal.timeout(WAIT_MOST),
    });
    return readReply(site.checkWait, await response.json()).ok;
  } catch {
    return false;
  }
}
