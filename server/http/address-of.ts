import type { IncomingMessage } from 'node:http';

let trusted: ReadonlySet<string> = new Set();

/** Names the proxies whose word on who asks is believed. */
export function trustProxies(addresses: readonly string[]): void {
  trusted = new Set(addresses.map(plain));
}

/** The address that a request comes from; behind a trusted proxy the one that the proxy saw. */
export function addressOf({
  socket,
  headers,
}: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }) {
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

/** An IPv4 address is the same whether the socket is IPv6 or not. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:/, '');
}
