import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;
type Where = { host: string; port: number; publicUrl?: string; base?: string };

/** Networks that exist inside this machine, or lead to somewhere else than the room: containers, virtual machines, VPNs. */
const NOT_THE_ROOM =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|llw|awdl)|virtual|vethernet|wsl/i;
const ANY = ['0.0.0.0', '::'];
/** Addresses that no other device can reach: this machine itself, and those without a router. */
const LOCAL = /^(127\.|::1$|localhost$)/;
const LINK_LOCAL = /^(169\.254\.|fe[89ab])/i;

/** Addresses under which other devices find this server, the likeliest first; none where it listens to this machine alone. */
export function addresses(
  { host, port, publicUrl, base = '' }: Where,
  interfaces: Interfaces = networkInterfaces(),
): string[] {
  if (publicUrl) return [publicUrl + base];
  if (!ANY.includes(host)) return LOCAL.test(host) ? [] : [urlOf(host, port)];
  const found = Object.entries(interfaces).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ address, family, internal }) => !internal && (family === 'IPv4' || isOpenV6(host, address)))
      .map(({ address, family }) => ({
        address,
        v6: family === 'IPv6',
        unlikely: NOT_THE_ROOM.test(name) || LINK_LOCAL.test(address),
      })),
  );
  return found
    .sort((a, b) => Number(a.unlikely) - Number(b.unlikely) || Number(a.v6) - Number(b.v6))
    .map(({ address }) => urlOf(address, port));
}

/** Where this machine itself finds the server. */
export function ownAddress({ host, port, publicUrl, base = '' }: Where): string {
  return publicUrl ? publicUrl + base : urlOf(ANY.includes(host) ? 'localhost' : host, port);
}

/** An address of IPv6 serves only where the server listens to those, and a browser cannot open one that needs a zone. */
function isOpenV6(host: string, address: string): boolean {
  return host === '::' && !LINK_LOCAL.test(address);
}

/** Host and port at which other processes of the site find this one: it listens to all or to one address. */
export function peerAddress({ host, port }: Pick<Where, 'host' | 'port'>): string {
  const [outside = urlOf(ANY.includes(host) ? '127.0.0.1' : host, port)] = addresses({ host, port });
  return new URL(outside).host;
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
