import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createServer, type ViteDevServer } from 'vite';

type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const viteProtocols = ['vite-hmr', 'vite-ping'];

/**
 * Serves the client from source, with hot reload, on the game server's own port (npm run dev).
 *
 * Call it after the WebSocket transport was made: a transport takes every upgrade for itself, so its listeners are
 * put behind a switch that gives Vite's own socket to Vite and all others to them.
 */
export async function viteMiddleware(httpServer: Server): Promise<ViteDevServer['middlewares']> {
  const game = takeUpgradeListeners(httpServer);
  const vite = await createServer({
    configFile: new URL('../../vite.config.ts', import.meta.url).pathname,
    configLoader: 'native',
    appType: 'spa',
    server: { middlewareMode: true, ws: { server: httpServer } },
  });
  const forVite = takeUpgradeListeners(httpServer);
  httpServer.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isForVite = viteProtocols.includes(request.headers['sec-websocket-protocol'] ?? '');
    for (const listener of isForVite ? forVite : game) listener(request, socket, head);
  });
  httpServer.on('close', () => void vite.close());
  return vite.middlewares;
}

function takeUpgradeListeners(httpServer: Server): OnUpgrade[] {
  const listeners = httpServer.listeners('upgrade') as OnUpgrade[];
  httpServer.removeAllListeners('upgrade');
  return listeners;
}
