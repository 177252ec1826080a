import { type AuthContext, type Client as BaseClient, CloseCode, ServerError } from '@colyseus/core';
import type { SeatId } from '../../shared/model/index.ts';
import { MatchState, parseEnvelope, sightOf, toSlices, Viewing } from '../../shared/wire/index.ts';
import type { Match } from '../match/match.ts';
import type { MatchHall } from '../match-hall.ts';
import { SafeRoom } from './safe-room.ts';

type Client = BaseClient<{ auth: { seat: SeatId } }>;
type Reply = { ok: true } | { ok: false; reason: string; place?: string };

/** Seconds a dropped socket's place is kept; a later one joins anew with its seat token and misses nothing. */
const PLACE_KEPT = 30;

/** The room of a match: takes commands from seats, and sends each seat its own view and nothing else. */
export function matchRoomOf(hall: MatchHall) {
  return class MatchRoom extends SafeRoom<{ state: MatchState; client: Client }> {
    override state = new MatchState();
    override patchRate = null;
    override maxClients = 64;
    override maxMessagesPerSecond = 50;
    override seatReservationTimeout = 10;
    match!: Match;
    unsubscribe = () => {};

    override messages = {
      /** An order or anything else a seat may do. Always answered: accepted, or a reason. */
      order: (client: Client, message: unknown): Promise<Reply> => this.onOrder(client, message),
    };

    static override async onAuth(
      token: string,
      options: { match?: unknown },
      _context: AuthContext,
    ): Promise<{ seat: SeatId }> {
      const match = typeof options?.match === 'string' ? await hall.find(options.match) : undefined;
      if (!match) throw new ServerError(404, 'There is no such match. Start a new one from the first page.');
      const seat = typeof token === 'string' ? hall.seatOf(match, token) : undefined;
      if (seat === undefined) throw new ServerError(401, 'This device holds no seat in that match.');
      return { seat };
    }

    override async onCreate(options: { match?: unknown }): Promise<void> {
      const match = typeof options.match === 'string' ? await hall.find(options.match) : undefined;
      if (!match) throw new ServerError(404, 'There is no such match.');
      this.match = match;
      this.state.match = match.record.id;
      this.unsubscribe = match.subscribe(() => this.show());
    }

    override onJoin(client: Client): void {
      const seat = this.seatOf(client);
      const key = String(seat);
      const viewing = this.state.viewings.get(key) ?? new Viewing();
      this.state.viewings.set(key, viewing);
      client.view = sightOf(viewing);
      this.write(seat, viewing);
      this.broadcastPatch();
    }

    override onDrop(client: Client, code?: number): void {
      if (code === CloseCode.WITH_ERROR || code === CloseCode.SERVER_SHUTDOWN) return;
      this.allowReconnection(client, PLACE_KEPT).catch(() => {});
    }

    override onDispose(): void {
      this.unsubscribe();
    }

    async onOrder(client: Client, message: unknown): Promise<Reply> {
      const parsed = parseEnvelope(message);
      return parsed.ok
        ? this.match.submit(this.seatOf(client), parsed.envelope)
        : { ok: false, reason: 'malformed', place: parsed.place };
    }

    seatOf(client: Client): SeatId {
      const seat = client.auth?.seat;
      if (seat === undefined) throw new ServerError(401, 'This device holds no seat in that match.');
      return seat;
    }

    show(): void {
      for (const [key, viewing] of this.state.viewings) this.write(Number(key), viewing);
      this.broadcastPatch();
    }

    write(seat: SeatId, viewing: Viewing): void {
      const slices = toSlices(this.match.viewOf(seat));
      for (const key of [...viewing.slices.keys()]) if (!slices.has(key)) viewing.slices.delete(key);
      for (const [key, text] of slices) if (viewing.slices.get(key) !== text) viewing.slices.set(key, text);
    }
  };
}
