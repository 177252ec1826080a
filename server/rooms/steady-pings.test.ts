import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { SteadyPings } from './steady-pings.ts';

const http = createServer();
const transport = new SteadyPings({ server: http, pingInterval: 50, pingMaxRetries: 2 });
afterEach(() => transport.shutdown());

test('whoever answers no ping is cut off, whoever does is not', async () => {
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}`;
  // Whoever names no room may stay for a second.
  const [silent, answers] = [new WebSocket(url, { autoPong: false }), new WebSocket(url)];
  await Promise.all([once(silent, 'open'), once(answers, 'open')]);
  const [code] = await once(silent, 'close');
  expect(code).toBe(1006);
  expect(answers.readyState).toBe(WebSocket.OPEN);
  answers.terminate();
});
