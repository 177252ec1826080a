import type { Client } from '@colyseus/core';
import { SafeRoom } from './safe-room.ts';

/** Milliseconds that one visitor may stay: the test takes a minute. */
const STAY_MOST = 120_000;

/** An echo without a game: lets a page find out whether sockets get through, and how fast. Keeps nothing. */
export class CheckRoom extends SafeRoom {
  override patchRate = null;
  override maxClients = 100;
  override maxMessagesPerSecond = 5;
  override seatReservationTimeout = 10;
  private readonly stays = new Map<string, NodeJS.Timeout>();

  override messages = {
    /** Answers the number that was sent. Nothing else is sent back, so that nobody talks to anybody through here. */
    ping: (_client: Client, number: unknown) => (Number.isSafeInteger(number) ? number : -1),
    _: () => {},
  };

  override onJoin(client: Client): void {
    this.stays.set(
      client.sessionId,
      setTimeout(() => client.leave(), STAY_MOST),
    );
  }

  override onLeave(client: Client): void {
    clearTimeout(this.stays.get(client.sessionId));
    this.stays.delete(client.sessionId);
  }
}
