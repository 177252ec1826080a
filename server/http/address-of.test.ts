import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { addressOf, trustProxies } from './address-of.ts';

afterEach(() => trustProxies([]));
const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} }) as IncomingMessage;

test('behind a trusted proxy an address is the one that the proxy saw, and nobody can make one up', () => {
  expect(addressOf(from('::ffff:10.0.0.9', '1.2.3.4'))).toBe('10.0.0.9');
  trustProxies(['127.0.0.1', '10.0.0.9']);
  expect(addressOf(from('::ffff:127.0.0.1', '1.2.3.4'))).toBe('1.2.3.4');
  expect(addressOf(from('127.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.9'))).toBe('1.2.3.4');
  expect(addressOf(from('1.2.3.4', '5.6.7.8'))).toBe('1.2.3.4');
  expect(addressOf(from('127.0.0.1'))).toBe('127.0.0.1');
  trustProxies(['10.0.0.0/8', '::1']);
  expect(addressOf(from('::ffff:10.7.0.9', '1.2.3.4'))).toBe('1.2.3.4');
  expect(addressOf(from('::1', '2001:db8::7'))).toBe('2001:db8::7');
  expect(() => trustProxies(['the-proxy'])).toThrow(/COMITY_PROXIES names 'the-proxy'/);
});
