import { type Client as BaseClient, CloseCode, ServerError } from '@colyseus/core';
import type { ReasonCode, SeatId } from '../../shared/model/index.ts';
import { type SentView, VIEW_CHANGES, WIRE_VERSION } from '../../shared/wire/index.ts';
import { giveOrder, seatedAt } from '../http/seated.ts';
import { HttpError } from '../http-error.ts';
import type { Match } from '../match/match.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import { alone, SafeRoom } from './safe-room.ts';
import { newSentView } from './sent-view.ts';
import { ELSEWHERE, isOlderTab, tabOf } from './tabs.ts';

type Auth = { match: string; seat: SeatId; tab: string };
type Client = BaseClient<{ auth: Auth }>;
type Reply = { ok: true } | { ok: false; reason: ReasonCode; place?: string };
type JoinOptions = { match?: unknown; wire?: unknown; tab?: unknown };

/** Seconds a dropped socket's place is kept; a later one joins anew with its seat token and misses nothing. */
const PLACE_KEPT = 30;

/** The room of a match: takes commands from seats, and sends each seat its own view and nothing else. */
export function matchRoomOf(registry: MatchRegistry) {
  return class MatchRoom extends SafeRoom<{ client: Client }> {
    override patchRate = null;
    override maxClients = 64;
    override maxMessagesPerSecond = 50;
    override seatReservationTimeout = 10;
    match?: Match;
    /** What each client has been sent, by its session, and in which edition. */
    readonly sent = new Map<string, { view: SentView; edition: string }>();
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
    }

    override onJoin(client: Client): void {
      const seat = this.seatOf(client);
      for (const other of this.clients)
        if (other.auth?.seat === seat && isOlderTab(other.auth.tab, client.auth?.tab)) other.leave(ELSEWHERE);
      this.sent.set(client.sessionId, { view: newSentView(), edition: '' });
      this.write(client);
    }

    override onDrop(client: Client, code?: number): void {
      if (code === CloseCode.WITH_ERROR || code === CloseCode.SERVER_SHUTDOWN || code === ELSEWHERE) return;
      this.allowReconnection(client, PLACE_KEPT).catch(() => {});
    }

    override onReconnect(client: Client): void {
      this.sent.set(client.sessionId, { view: newSentView(), edition: '' });
      this.write(client);
    }

    override onLeave(client: Client): void {
      this.sent.delete(client.sessionId);
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
      const { id } = this.matchHere.record;
      for (const client of this.clients)
        alone(`Match ${id}: the view of seat ${client.auth?.seat}`, () => this.write(client));
    }

    /** Of an edition that was sent before, only the seats' public line is made. */
    write(client: Client): void {
      const sent = this.sent.get(client.sessionId);
      if (!sent) return;
      const { matchHere: match } = this;
      const seat = this.seatOf(client);
      const edition = match.editionOf(seat);
      const isPart = edition === sent.edition;
      const view = isPart ? { seats: match.seatsOf(seat) } : match.viewOf(seat);
      const changes = sent.view.changesTo(view, isPart ? [''] : []);
      if (changes) client.send(VIEW_CHANGES, changes);
      sent.edition = edition;
    }
  };
}
