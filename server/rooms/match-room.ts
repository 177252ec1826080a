import { type Client as BaseClient, CloseCode, ServerError } from '@colyseus/core';
import type { SeatId } from '../../shared/model/index.ts';
import { MatchState, show, sightOf, Viewing, WIRE_VERSION } from '../../shared/wire/index.ts';
import { giveOrder, seatedAt } from '../http/seated.ts';
import { HttpError } from '../http-error.ts';
import type { Match } from '../match/match.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import { alone, SafeRoom } from './safe-room.ts';
import { ELSEWHERE, isOlderTab, tabOf } from './tabs.ts';

type Auth = { match: string; seat: SeatId; tab: string };
type Client = BaseClient<{ auth: Auth }>;
type Reply = { ok: true } | { ok: false; reason: string; place?: string };
type JoinOptions = { match?: unknown; wire?: unknown; tab?: unknown };

/** Seconds a dropped socket's place is kept; a later one joins anew with its seat token and misses nothing. */
const PLACE_KEPT = 30;

/** The room of a match: takes commands from seats, and sends each seat its own view and nothing else. */
export function matchRoomOf(registry: MatchRegistry) {
  return class MatchRoom extends SafeRoom<{ state: MatchState; client: Client }> {
    override state = new MatchState();
    override patchRate = null;
    override maxClients = 64;
    override maxMessagesPerSecond = 50;
    override seatReservationTimeout = 10;
    match?: Match;
    stopWatching = () => {};

    override messages = {
      /** An order or anything else a seat may do. Always answered: accepted, or a reason. */
      order: (client: Client, message: unknown): Promise<Reply> => this.onOrder(client, message),
      /** Without this, a kind of message that is not known here would end the connection. */
      _: () => {},
    };

    static override async onAuth(token: string, options: JoinOptions): Promise<Auth> {
      if (options?.wire !== WIRE_VERSION)
        throw new ServerError(426, 'This page is older than the server: load it again.');
      try {
        const { match, seat } = await seatedAt(registry, options.match, typeof token === 'string' ? token : '');
        return { match: match.record.id, seat, tab: tabOf(options) };
      } catch (error) {
        throw error instanceof HttpError ? new ServerError(error.status, error.message) : error;
      }
    }

    override async onCreate(options: JoinOptions): Promise<void> {
      const watched = await registry.watch(String(options.match), () => this.show());
      if (!watched) throw new ServerError(404, 'There is no such match.');
      this.match = watched.match;
      this.stopWatching = watched.stop;
      this.state.match = watched.match.record.id;
    }

    override onJoin(client: Client): void {
      const seat = this.seatOf(client);
      const key = String(seat);
      const viewing = this.state.viewings.get(key) ?? new Viewing();
      this.state.viewings.set(key, viewing);
      client.view = sightOf(viewing);
      for (const other of this.clients)
        if (other.auth?.seat === seat && isOlderTab(other.auth.tab, client.auth?.tab)) other.leave(ELSEWHERE);
      this.write(seat, viewing);
      this.broadcastPatch();
    }

    override onDrop(client: Client, code?: number): void {
      if (code === CloseCode.WITH_ERROR || code === CloseCode.SERVER_SHUTDOWN || code === ELSEWHERE) return;
      this.allowReconnection(client, PLACE_KEPT).catch(() => {});
    }

    override onDispose(): void {
      this.stopWatching();
    }

    async onOrder(client: Client, message: unknown): Promise<Reply> {
      return giveOrder({ match: this.matchHere, seat: this.seatOf(client) }, message);
    }

    get matchHere(): Match {
      if (!this.match) throw new ServerError(404, 'There is no such match.');
      return this.match;
    }

    /** A seat holds in its own match only: whoever was let in for another one is sent away. */
    seatOf(client: Client): SeatId {
      if (client.auth?.match !== this.matchHere.record.id)
        throw new ServerError(401, 'This device holds no seat in that match.');
      return client.auth.seat;
    }

    show(): void {
      for (const [key, viewing] of this.state.viewings)
        alone(`Match ${this.state.match}: the view of seat ${key}`, () => this.write(Number(key), viewing));
      this.broadcastPatch();
    }

    write(seat: SeatId, viewing: Viewing): void {
      show(viewing, this.matchHere.viewOf(seat));
    }
  };
}
