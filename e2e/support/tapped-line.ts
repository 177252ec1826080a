import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A TCP line to a server that keeps every byte the server sends. */
export interface TappedLine {
  url: string;
  /** All that has come so far, as text. */
  received(): string;
  close(): void;
}

/** Opens a line of its own to a server on this machine. */
export async function tap(port: number): Promise<TappedLine> {
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  const line = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    server.on('data', (chunk) => chunks.push(chunk));
    client.pipe(server).pipe(client);
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    url: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    received: () => Buffer.concat(chunks).toString('latin1'),
    close: () => {
      for (const socket of sockets) socket.destroy();
      line.close();
    },
  };
}
