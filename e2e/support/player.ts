import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Room } from '@colyseus/sdk';
import { clientWith } from '../../client/net/client-with.ts';
import { think } from '../../shared/ai/index.ts';
import type { Command, SeatView } from '../../shared/model/index.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { VIEW_CHANGES, ViewReader } from '../../shared/wire/view-changes.ts';

export type Seat = { match: string; token: string };

/** Starts a match over HTTP, as the start page does. */
export async function startSolo(url: string, seat: string, seed = 1, scenario = 'dublin-warrant'): Promise<Seat> {
  const response = await fetch(`${url}/api/solo`, {
    method: 'POST',
    body: JSON.stringify({ scenario, seat, level: 'practised', seed }),
  });
  if (!response.ok) throw new Error(`POST /api/solo answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Seat;
}

/** A person's seat at a real server, without a browser. */
export class Player {
  readonly room: Room;
  private latest?: SeatView;
  constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    const reader = new ViewReader<SeatView>();
    room.onMessage(VIEW_CHANGES, (changes) => {
      this.latest = reader.read(changes) ?? this.latest;
    });
  }

  /** Sits down with a seat's token. */
  static async join(url: string, { match, token }: Seat): Promise<Player> {
    const client = clientWith(token, url);
    return new Player(await client.joinOrCreate('match', { match, wire: WIRE_VERSION }));
  }

  /** The view as the page would have it now. */
  view(): SeatView {
    if (!this.latest) throw new Error('No view has arrived yet.');
    return this.latest;
  }

  /** True once the first view has come. */
  hasView(): boolean {
    return this.latest !== undefined;
  }

  /** Sends a command as an envelope with an id of its own. */
  send(command: Command, id: string = randomUUID()): Promise<unknown> {
    return this.room.request('order', { id, command }) as Promise<unknown>;
  }

  /** Waits until the view is as wished; fails with `what` after a while. */
  async until(what: string, wish: (view: SeatView) => boolean): Promise<SeatView> {
    for (let i = 0; i < 1000; i++) {
      const view = this.hasView() ? this.view() : undefined;
      if (view && wish(view)) return view;
      await wait(20);
    }
    throw new Error(`Waited in vain for: ${what}`);
  }

  /** Plays on as a practised AI would, until the match is over or `stop` says so. */
  async play(stop: (view: SeatView) => boolean = () => false): Promise<SeatView> {
    for (;;) {
      const view = await this.until(
        'my turn',
        (v) => v.phase === 'over' || stop(v) || !v.seats[v.viewer as number].ready,
      );
      if (view.phase === 'over' || stop(view)) return view;
      for (const { command } of think(view, { level: 'practised', personality: 'pragmatist', seed: 7 })) {
        await this.send(command);
        // Below the room's limit of messages a second.
        await wait(25);
      }
    }
  }
}
