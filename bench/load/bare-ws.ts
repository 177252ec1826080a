import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/*
 * What a server without a game would do: each message gets a reply, and a moment later everybody of the sender's world
 * a patch; in bytes as many as Comity sent. Sizes come by the environment; a world is the path of its socket.
 */
const { PORT = '0', REPLY_BYTES = '60', PATCH_BYTES = '300' } = process.env;
/** Milliseconds that Comity gathers changes for. */
const GATHER = 25;

const reply = Buffer.alloc(Number(REPLY_BYTES), 1);
const patch = Buffer.alloc(Number(PATCH_BYTES), 2);
const http = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
const worlds = new Map<string, Set<WebSocket>>();

sockets.on('connection', (socket, { url = '/' }) => {
  const world = worlds.get(url) ?? new Set();
  worlds.set(url, world.add(socket));
  socket.on('close', () => world.delete(socket));
  socket.on('message', () => {
    socket.send(reply);
    setTimeout(() => {
      for (const one of world) one.send(patch);
    }, GATHER);
  });
});
http.listen(Number(PORT), '127.0.0.1');
