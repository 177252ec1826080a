import { WebSocketTransport } from '@colyseus/ws-transport';

/** The transport counts a socket's unanswered pings on the socket itself, and forgets them when it answers. */
type Pinged = { pingCount: number };

/** Colyseus's transport pings all sockets in one instant, in which nobody is answered; here each has a time of its own. */
export class SteadyPings extends WebSocketTransport {
  protected override autoTerminateUnresponsiveClients(every: number, most: number): void {
    this.wss.on('connection', (socket) => {
      const pinged = socket as unknown as Pinged;
      const timer = setInterval(() => {
        if (pinged.pingCount >= most) return socket.terminate();
        pinged.pingCount++;
        socket.ping();
      }, every);
      socket.once('close', () => clearInterval(timer));
    });
  }
}
