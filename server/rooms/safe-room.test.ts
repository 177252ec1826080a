import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer } from '@colyseus/core';
import { Client } from '@colyseus/sdk';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SafeRoom } from './safe-room.ts';

class BrokenRoom extends SafeRoom {
  override messages = {
    throws: () => {
      throw new Error('a broken handler');
    },
    rejects: async () => {
      throw new Error('a broken promise');
    },
    echo: (_client: unknown, message: unknown) => message,
  };
}

const http = createServer();
const transport = new WebSocketTransport({ server: http });
const server = defineServer({
  greet: false,
  gracefullyShutdown: false,
  transport,
  rooms: { broken: defineRoom(BrokenRoom) },
});
let url = '';
beforeAll(async () => {
  await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => server.gracefullyShutdown(false));

test.each(['throws', 'rejects'])('a handler that %s ends neither the connection nor the process', async (kind) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const room = await new Client(url).joinOrCreate('broken');
  // An empty reply, which no handler of ours gives: the page takes it as none and asks again.
  expect(await room.request(kind, 1)).toBeUndefined();
  expect(await room.request('echo', 'still here')).toBe('still here');
  await room.leave();
});
