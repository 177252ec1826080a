import { openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { DiskWait } from '../../server/store/disk-wait.ts';

/*
 * What a server without a game would do: each message gets a reply, and a moment later everybody of the sender's world
 * a patch; in bytes as many as Comity sent. Sizes come by the environment; a world is the path of its socket. With KEPT_IN,
 * a file's name, each message is on the disk before it is answered, as a command is.
 */
const { PORT = '0', REPLY_BYTES = '60', PATCH_BYTES = '300', KEPT_IN = '' } = process.env;
/** Milliseconds that Comity gathers changes for. */
const GATHER = 25;
/** Bytes of the log, which is written over and over, as SQLite's is. */
const LOG_BYTES = 4 * 1024 * 1024;

const reply = Buffer.alloc(Number(REPLY_BYTES), 1);
const patch = Buffer.alloc(Number(PATCH_BYTES), 2);
const keep = KEPT_IN ? keeperIn(KEPT_IN) : async () => {};
const http = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
const worlds = new Map<string, Set<WebSocket>>();

sockets.on('connection', (socket, { url = '/' }) => {
  const world = worlds.get(url) ?? new Set();
  worlds.set(url, world.add(socket));
  socket.on('close', () => world.delete(socket));
  socket.on('message', async (message: Buffer) => {
    await keep(message);
    socket.send(reply);
    setTimeout(() => {
      for (const one of world) one.send(patch);
    }, GATHER);
  });
});
http.listen(Number(PORT), '127.0.0.1');

function keeperIn(file: string): (message: Buffer) => Promise<void> {
  const log = openSync(`${file}-wal`, 'w');
  writeSync(log, Buffer.alloc(LOG_BYTES));
  const disk = new DiskWait(file);
  let at = 0;
  return (message) => {
    at = at + message.length > LOG_BYTES ? 0 : at;
    at += writeSync(log, message, 0, message.length, at);
    return disk.sync();
  };
}
