import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { PACKED, packOnce } from './pack-once.ts';

packOnce();
const LONG = JSON.stringify(Array.from({ length: 2000 }, (_, at) => ({ at, order: 'demand' })));
const PAYLOAD = 16 * 1024;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Line = { _extensions: Record<string, { _deflate: unknown; _inflate: unknown }>; _socket: { bytesRead: number } };
const packerOf = (socket: WebSocket) => (socket as unknown as Line)._extensions['permessage-deflate'];

/** A line between a server and a client that packs all it sends, as browsers do. */
async function line() {
  const server = new WebSocketServer({
    port: 0,
    maxPayload: PAYLOAD,
    perMessageDeflate: PACKED,
  });
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    perMessageDeflate: { threshold: 0 },
  });
  closing.push(() => {
    client.terminate();
    server.close();
  });
  const [[here]] = (await Promise.all([once(server, 'connection'), once(client, 'open')])) as [[WebSocket], unknown];
  return { here, client };
}

/** The next texts that come. */
function heard(socket: WebSocket, count: number): Promise<string[]> {
  const texts: string[] = [];
  return new Promise((resolve) => {
    socket.on('message', (data) => texts.push(String(data)) === count && resolve(texts));
  });
}

test('what is long is packed, arrives in order, and leaves no packer behind', async () => {
  const { here, client } = await line();
  const hears = heard(client, 5);
  const before = (client as unknown as Line)._socket.bytesRead;
  const sent = [LONG, 'short', LONG, `${LONG}!`, 'last'];
  for (const text of sent) here.send(text);
  expect(await hears).toEqual(sent);
  expect((client as unknown as Line)._socket.bytesRead - before).toBeLessThan(LONG.length / 2);
  expect(packerOf(here)._deflate).toBeNull();
});

test('what is packed by a page is read, and leaves no unpacker behind', async () => {
  const { here, client } = await line();
  for (const text of ['one', '', 'two']) client.send(text);
  expect(await heard(here, 3)).toEqual(['one', '', 'two']);
  expect(packerOf(here)._inflate).toBeNull();
});

test('a message in parts is read too, and whole ones after it', async () => {
  const { here, client } = await line();
  client.send('a ', { fin: false });
  client.send('word');
  client.send('more');
  expect(await heard(here, 2)).toEqual(['a word', 'more']);
});

test('what would be longer than may be sent ends the line, as ever', async () => {
  const { here, client } = await line();
  here.on('error', () => {});
  client.send('0'.repeat(PAYLOAD + 1));
  const [code] = await once(client, 'close');
  expect(code).toBe(1009);
});
