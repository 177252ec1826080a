import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

type Asked = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } };

let trusted = new BlockList();

/**
 * Names the proxies whose word on who asks is believed: addresses or networks, such as 127.0.0.1 or 10.0.0.0/8. Throws
 * one sentence where one of them is neither.
 */
export function trustProxies(proxies: readonly string[]): void {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.trim().split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    try {
      if (bits === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(bits), family);
    } catch {
      throw new Error(
        `COMITY_PROXIES names '${proxy}', which is neither an address nor a network: write 127.0.0.1 or 10.0.0.0/8, with commas between.`,
      );
    }
  }
  trusted = list;
}

/** The address that a request comes from; behind a trusted proxy the one that the proxy saw. */
export function addressOf({ socket, headers }: Asked): string {
  const hops = String(headers['x-forwarded-for'] ?? '').split(',');
  let address = plain(socket.remoteAddress ?? '');
  // Each proxy adds who asked it at the end: read backwards until one that is not trusted.
  while (isTrusted(address) && hops.length > 0) {
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
  return forwarded && isTrusted(plain(socket.remoteAddress ?? '')) ? forwarded : (headers.host ?? '');
}

function isTrusted(address: string): boolean {
  const version = isIP(address);
  return version > 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** An IPv4 address is the same whether the socket is IPv6 or not. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:/, '');
}
