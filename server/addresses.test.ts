import { expect, test } from 'vitest';
import { addresses, ownAddress } from './addresses.ts';

const v6 = (address: string) => [
  { address, netmask: '', family: 'IPv6' as const, mac: '', internal: false, cidr: null, scopeid: 0 },
];
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

test('a server that listens on IPv6 as well is found under both, IPv4 first, and never by an address with a zone', () => {
  const interfaces = { en0: [...v6('fe80::1'), ...v6('2001:db8::7'), ...at('192.168.1.20')] };
  expect(addresses({ host: '::', port: 80 }, interfaces)).toEqual([
    'http://192.168.1.20:80',
    'http://[2001:db8::7]:80',
  ]);
});

test('a server that listens on one address is found there, by this machine, too', () => {
  expect(addresses({ host: '192.168.1.20', port: 2567 }, {})).toEqual(['http://192.168.1.20:2567']);
  expect(ownAddress({ host: '127.0.0.2', port: 2567 })).toBe('http://127.0.0.2:2567');
  expect(ownAddress({ host: '::1', port: 2567 })).toBe('http://[::1]:2567');
  expect(ownAddress({ host: '::', port: 2567 })).toBe('http://localhost:2567');
});

test('behind a proxy people are told the address that they type', () => {
  const where = { host: '127.0.0.1', port: 2567, publicUrl: 'https://play.school.example' };
  expect([addresses(where, { en0: at('192.168.1.20') }), ownAddress(where)]).toEqual([
    ['https://play.school.example'],
    'https://play.school.example',
  ]);
});
