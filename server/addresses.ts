import { networkInterfaces } from 'node:os';

/** Addresses under which other devices in the room find this server; none where it listens to this machine alone. */
export function addresses({ host, port }: { host: string; port: number }): string[] {
  if (host !== '0.0.0.0') return [];
  return Object.values(networkInterfaces())
    .flatMap((list) => (list ?? []).filter((one) => one.family === 'IPv4' && !one.internal))
    .map(({ address }) => `http://${address}:${port}`);
}
