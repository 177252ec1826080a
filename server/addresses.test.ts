import { expect, test } from 'vitest';
import { addresses } from './addresses.ts';

const at = (address: string, internal = false) => [
  { address, netmask: '255.255.255.0', family: 'IPv4' as const, mac: '00:00:00:00:00:00', internal, cidr: null },
];

test('the network of the room comes before those of containers and tunnels', () => {
  const interfaces = {
    lo: at('127.0.0.1', true),
    docker0: at('172.17.0.1'),
    utun3: at('100.64.0.2'),
    en0: at('192.168.1.20'),
  };
  expect(addresses({ host: '0.0.0.0', port: 2567 }, interfaces)).toEqual([
    'http://192.168.1.20:2567',
    'http://172.17.0.1:2567',
    'http://100.64.0.2:2567',
  ]);
});

test('a server that listens to this machine alone is found from nowhere else', () => {
  expect(addresses({ host: '127.0.0.1', port: 2567 }, { en0: at('192.168.1.20') })).toEqual([]);
});
