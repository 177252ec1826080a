import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { HttpError } from '../http-error.ts';
import type { Peer } from '../processes/peer.ts';
import { addressOf, FROM, hostOf, PEER } from './address-of.ts';
import { bodyOf } from './json.ts';

/** The answer of a process that does not hold what is asked for, or is not the one that was meant: it has been started anew. */
export const NOT_HERE = new HttpError(421, 'notHere', 'This process does not hold what is asked for.');
/** Milliseconds that a connection may take: the processes of a site are near each other. */
const CONNECT_MOST = 1000;

/** Has another process answer a request. Answers false where that one is not there or does not hold what is asked for. */
export async function forward(peer: Peer, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const body = request.method === 'GET' ? undefined : await bodyOf(request);
  const { originalUrl = request.url } = request as { originalUrl?: string };
  return new Promise((resolve) => {
    const { host, port } = placeOf(peer);
    const { method } = request;
    const headers = headersFor(peer, request);
    const sent = ask({ host, port, path: originalUrl, method, headers, signal: peer.gone });
    // Nobody waits for the answer any more.
    const leave = () => sent.destroy();
    response.once('close', leave);
    const answered = (whether: boolean) => {
      response.off('close', leave);
      resolve(whether);
    };
    sent.on('error', () => answered(false));
    sent.on('socket', (socket) => {
      if (!socket.connecting) return;
      const late = setTimeout(() => sent.destroy(new Error('It did not answer in time.')), CONNECT_MOST);
      for (const over of ['connect', 'close']) socket.once(over, () => clearTimeout(late));
    });
    sent.on('response', (reply) => {
      if (reply.statusCode === NOT_HERE.status) {
        reply.resume();
        return answered(false);
      }
      response.writeHead(reply.statusCode ?? 502, reply.headers);
      pipeline(reply, response, () => answered(true));
    });
    sent.end(body);
  });
}

/** Joins a socket to another process; it ends with that one. */
export function forwardSocket(peer: Peer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const out = connect({ ...placeOf(peer), noDelay: true });
  const late = setTimeout(() => out.destroy(), CONNECT_MOST);
  const end = () => {
    clearTimeout(late);
    out.destroy();
    socket.destroy();
  };
  peer.gone.addEventListener('abort', end, { once: true });
  out.once('connect', () => {
    clearTimeout(late);
    const headers = Object.entries(headersFor(peer, request)).map(([name, value]) => `${name}: ${value}\r\n`);
    out.write(`GET ${request.url} HTTP/1.1\r\n${headers.join('')}\r\n`);
    out.write(head);
    out.pipe(socket).pipe(out);
  });
  for (const side of [out, socket]) {
    side.on('error', end);
    side.once('close', () => {
      peer.gone.removeEventListener('abort', end);
      end();
    });
  }
}

/** What the browser or its proxy said, the key of the one it goes to, and where it comes from. */
function headersFor(peer: Peer, request: IncomingMessage): Record<string, string | string[]> {
  const { 'x-forwarded-host': _, ...headers } = request.headers as Record<string, string | string[]>;
  return { ...headers, host: hostOf(request), [PEER]: peer.key, [FROM]: addressOf(request) };
}

export function placeOf({ address }: Peer): { host: string; port: number } {
  const { hostname, port } = new URL(`http://${address}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) };
}
