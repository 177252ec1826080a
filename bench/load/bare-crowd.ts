import { once } from 'node:events';
import { WebSocket } from 'ws';
import { Latencies } from './latencies.ts';

/** Bytes of a command with its envelope. */
const COMMAND_BYTES = 160;

/** The same sockets and the same pace towards a server without a game. */
export class BareCrowd {
  readonly reply = new Latencies();
  private readonly sockets: WebSocket[] = [];
  private readonly timers: NodeJS.Timeout[] = [];

  static async join(url: string, students: number, inWorld: number): Promise<BareCrowd> {
    const crowd = new BareCrowd();
    for (let student = 0; student < students; student++) {
      const address = `${url.replace('http', 'ws')}/${Math.floor(student / inWorld)}`;
      const socket = new WebSocket(address, { perMessageDeflate: false });
      await once(socket, 'open');
      crowd.sockets.push(socket);
    }
    return crowd;
  }

  /** Sends so many messages a second, all together, until `close`; replies have so many bytes. */
  play(aSecond: number, replyBytes: number): void {
    const every = (this.sockets.length * 1000) / aSecond;
    const command = Buffer.alloc(COMMAND_BYTES, 3);
    for (const socket of this.sockets) {
      let sent = 0;
      socket.on('message', (message: Buffer) => {
        // Anything longer is a patch.
        if (message.length > replyBytes) return;
        if (sent > 0) this.reply.add(performance.now() - sent);
        sent = 0;
      });
      const send = () => {
        sent = performance.now();
        socket.send(command);
      };
      const begin = () => {
        send();
        this.timers.push(setInterval(send, every));
      };
      this.timers.push(setTimeout(begin, Math.random() * every));
    }
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
    for (const socket of this.sockets) socket.terminate();
  }
}
