import type { IncomingMessage } from 'node:http';
import { Networks } from './networks.ts';

type Asked = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } };

/** Headers of a request that a process of this site passes on: its key for this one, and the address that it comes from. */
export const PEER = 'x-comity-peer';
export const FROM = 'x-comity-from';

let ownKey: string | undefined;
let trusted = new Networks('COMITY_PROXIES', []);

/** Names the proxies whose word on who asks is believed. Throws one sentence where one is no address and no network. */
export function trustProxies(proxies: readonly string[]): void {
  trusted = new Networks('COMITY_PROXIES', proxies);
}

/** The key by which this process knows requests that others of its site pass on. */
export function knowPeersBy(key: string): void {
  ownKey = key;
}

/** Whether a process of this site passes the request on to this one. */
export function isFromPeer({ headers }: Pick<Asked, 'headers'>): boolean {
  return ownKey !== undefined && headers[PEER] === ownKey;
}

/** The address that a request comes from; behind a trusted proxy the one that the proxy saw. */
export function addressOf({ socket, headers }: Asked): string {
  if (isFromPeer({ headers })) return String(headers[FROM]);
  const hops = String(headers['x-forwarded-for'] ?? '').split(',');
  let address = plain(socket.remoteAddress ?? '');
  // Each proxy adds who asked it at the end: read backwards until one that is not trusted.
  while (trusted.has(address) && hops.length > 0) {
    const before = plain(hops.pop() ?? '');
    if (!before) break;
    address = before;
  }
  return address;
}

/** The host that the page was asked for; behind a trusted proxy the one that the browser named. */
export function hostOf({ socket, headers }: Asked): string {
  const forwarded = String(headers['x-forwarded-host'] ?? '')
    .split(',')[0]
    .trim();
  return forwarded && trusted.has(plain(socket.remoteAddress ?? '')) ? forwarded : (headers.host ?? '');
}

/** An IPv4 address is the same whether the socket is IPv6 or not. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:/, '');
}
