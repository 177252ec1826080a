import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer } from '@colyseus/core';
import { Client } from '@colyseus/sdk';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckRoom } from './check-room.ts';

const http = createServer();
const transport = new WebSocketTransport({ server: http });
const server = defineServer({
  greet: false,
  gracefullyShutdown: false,
  transport,
  rooms: { check: defineRoom(CheckRoom) },
});
let url = '';
beforeAll(async () => {
  await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => server.gracefullyShutdown(false));

test('a number comes back, anything else does not', async () => {
  const room = await new Client(url).joinOrCreate('check');
  expect(await room.request('ping', 7)).toBe(7);
  for (const other of ['words', { a: 1 }, 1.5, null]) {
    const fresh = await new Client(url).joinOrCreate('check');
    expect(await fresh.request('ping', other)).toBe(-1);
    await fresh.leave();
  }
  await room.leave();
});

test('whoever asks too often is cut off', async () => {
  const room = await new Client(url).joinOrCreate('check');
  room.reconnection.enabled = false;
  const cutOff = new Promise<number>((resolve) => room.onLeave(resolve));
  for (let i = 0; i < 50; i++) room.send('ping', i);
  expect(await cutOff).toBeGreaterThan(1000);
});
