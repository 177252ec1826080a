import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { cutSlow } from './slow-readers.ts';

const server = createServer();
afterEach(() => void server.close());

test('a socket that does not read is cut off, one that does is not', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ended: string[] = [];
  server.on('upgrade', (request, socket: Duplex) => {
    const name = request.url ?? '';
    socket.on('error', () => {}).once('close', () => ended.push(name));
    const more = setInterval(() => socket.write(Buffer.alloc(200_000)), 20);
    socket.once('close', () => clearInterval(more));
  });
  cutSlow(server, 200);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const open = (name: string) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(`GET ${name} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    return socket;
  };
  const reader = open('/reads').resume();
  const sleeper = open('/sleeps').pause();
  await vi.waitUntil(() => ended.length > 0, { timeout: 30_000 });
  expect(ended).toEqual(['/sleeps']);
  for (const socket of [reader, sleeper]) socket.destroy();
  expect([server.headersTimeout, server.requestTimeout]).toEqual([15_000, 30_000]);
});
