import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

/** Networks that exist inside this machine, or lead to somewhere else than the room: containers, virtual machines, VPNs. */
const NOT_THE_ROOM =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|llw|awdl)|virtual|vethernet|wsl/i;

/** Addresses under which other devices in the room find this server, the likeliest first; none where it listens to this machine alone. */
export function addresses(
  { host, port }: { host: string; port: number },
  interfaces: Interfaces = networkInterfaces(),
): string[] {
  if (host !== '0.0.0.0') return [];
  const found = Object.entries(interfaces).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, unlikely: NOT_THE_ROOM.test(name) || address.startsWith('169.254.') })),
  );
  return found
    .sort((a, b) => Number(a.unlikely) - Number(b.unlikely))
    .map(({ address }) => `http://${address}:${port}`);
}
