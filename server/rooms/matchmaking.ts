import { setTimeout as wait } from 'node:timers/promises';
import { matchMaker, ServerError } from '@colyseus/core';
import { FROM, isFromPeer, PEER } from '../http/address-of.ts';
import { NOT_HERE } from '../http/forward.ts';
import { Elsewhere, type Peer } from '../processes/peer.ts';

/** Milliseconds for which a process that is gone is waited for, and between two looks; a page waits for a socket six seconds. */
const REPLACED_WITHIN = 6000;
const LOOK_EVERY = 250;

type Options = Record<string, unknown>;
type Reservation = Awaited<ReturnType<typeof matchMaker.controller.invokeMethod>>;

/**
 * Leads whoever asks for a room to the process that holds what is shown there: the room is there and nowhere else, as
 * are those who are in it. `find` looks for what a room shows and rejects with Elsewhere where another process holds it.
 */
export function leadToOwner(find: (room: string, options: Options) => Promise<unknown>): void {
  const { controller } = matchMaker;
  const here = controller.invokeMethod.bind(controller);
  controller.invokeMethod = async (method, room, options: Options = {}, auth) => {
    for (const until = performance.now() + REPLACED_WITHIN; performance.now() < until; await wait(LOOK_EVERY)) {
      const elsewhere = await find(room, options).then(
        () => undefined,
        (error) => (error instanceof Elsewhere ? error : undefined),
      );
      // Rooms of a process that is gone may still be listed: only those of this one are meant.
      if (!elsewhere) return here(method, room, { ...options, process: matchMaker.processId }, auth);
      const asked = Object.fromEntries(new Headers(auth?.headers));
      if (isFromPeer({ headers: asked })) break;
      const answer = elsewhere.peer && (await ask(elsewhere.peer, `${method}/${room}`, options, asked));
      if (answer) return answer;
    }
    throw new ServerError(NOT_HERE.status, NOT_HERE.message);
  };
}

/** What another process answers; undefined where it is not there or does not hold what is asked for. */
async function ask(
  peer: Peer,
  path: string,
  options: Options,
  { authorization = '', [FROM]: from = '' }: Record<string, string>,
): Promise<Reservation | undefined> {
  try {
    const response = await fetch(`http://${peer.address}/matchmake/${path}`, {
      method: 'POST',
      headers: { authorization, [FROM]: from, [PEER]: peer.key, 'content-type': 'application/json' },
      body: JSON.stringify(options),
      signal: peer.gone,
    });
    const answer = (await response.json()) as { code?: number; error?: string };
    if (response.ok) return answer as Reservation;
    if (response.status !== NOT_HERE.status && answer.code !== NOT_HERE.status)
      throw new ServerError(answer.code ?? response.status, answer.error);
  } catch (error) {
    if (error instanceof ServerError) throw error;
  }
  return undefined;
}
