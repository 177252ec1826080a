import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { complain } from './complain.ts';

/** Bytes that may wait for one reader: many times the largest view. */
const WAITING_MOST = 512 * 1024;
/** Milliseconds between two looks: who is too slow at both is cut off. */
const LOOK_EVERY = 2000;
/** Milliseconds for a request's head, and for all of it. */
const HEAD_MOST = 15_000;
const REQUEST_MOST = 30_000;

/** Cuts off who reads or writes so slowly that it costs the others: memory grows with what waits for them. */
export function cutSlow(http: Server, lookEvery = LOOK_EVERY): void {
  http.headersTimeout = HEAD_MOST;
  http.requestTimeout = REQUEST_MOST;
  const sockets = new Set<Duplex>();
  const slow = new WeakSet<Duplex>();
  http.on('upgrade', (_request, socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const timer = setInterval(() => {
    for (const socket of sockets) {
      if (socket.writableLength < WAITING_MOST) slow.delete(socket);
      else if (slow.has(socket)) {
        complain('A reader that was too slow is cut off.');
        socket.destroy();
      } else slow.add(socket);
    }
  }, lookEvery).unref();
  http.once('close', () => clearInterval(timer));
}
