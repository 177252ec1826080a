import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Option, SeatView } from '../../shared/model/index.ts';
import { tabStore } from '../device-store.ts';
import type { Connection, Reply } from '../net/index.ts';

/** What lies open on the desk. `orders` is the order picker. */
export type Open =
  | { what: 'orders' }
  | { what: 'demand'; id: number }
  | { what: 'request'; id: number }
  | { what: 'treaty'; id: number }
  | { what: 'pressure'; id: number }
  | { what: 'case'; id: number }
  | { what: 'briefs' }
  | { what: 'bills' }
  | { what: 'deals' };

/** An option that has been chosen but not sealed: its ticks, the words of a court or of who fights an order, and the argument that a ruling answers. */
export type Draft = { option: Option; ticks: string[]; reasons: string; reply: string };

export type Drawer =
  | 'none'
  | 'role'
  | 'cases'
  | 'laws'
  | 'record'
  | 'glossary'
  | 'help'
  | 'menu'
  | 'places'
  | 'advisor'
  | 'deal';
export type PhoneTab = 'desk' | 'map' | 'orders' | 'talk' | 'seat';

/** The state of one open table page. Panels read it and call `send`; none of them knows the network. */
export type Table = {
  match: string;
  view: ReadonlySignal<SeatView>;
  /** Sends a command. A refusal also shows in `refusal` until the next one that is accepted. */
  send(command: Command): Promise<Reply>;
  refusal: Signal<string | undefined>;
  open: Signal<Open>;
  draft: Signal<Draft | undefined>;
  drawer: Signal<Drawer>;
  phoneTab: Signal<PhoneTab>;
  /** What lies over the table to be read: the table itself waits meanwhile. */
  reading: Signal<'outcome' | 'briefing' | 'nothing'>;
  /** Round and phase whose Outcome and briefing the person has already looked at, such as '2.orders'. */
  seen: Signal<string>;
  /** What is being written, by channel: a seat, or -1 for everyone. */
  writing: Signal<Readonly<Record<number, string>>>;
  /** The place that is chosen on the map or in the list of places: a datacenter's id, or -1. */
  place: Signal<number>;
};

export const TableContext = createContext<Table | undefined>(undefined);

/** The table that a panel belongs to. */
export function useTable(): Table {
  const table = useContext(TableContext);
  if (!table) throw new Error('A panel was used outside a table.');
  return table;
}

const SEEN = 'comity.seen.';

/** Makes the state of a table page. Only once the connection has a view. */
export function tableOf(match: string, connection: Connection): Table {
  const refusal = signal<string | undefined>(undefined);
  const table: Table = {
    match,
    view: computed(() => connection.view.value as SeatView),
    async send(command) {
      const reply = await connection.send(command);
      refusal.value = reply.ok ? undefined : reply.reason;
      return reply;
    },
    refusal,
    open: signal<Open>({ what: 'orders' }),
    draft: signal<Draft | undefined>(undefined),
    drawer: signal<Drawer>('none'),
    phoneTab: signal<PhoneTab>('desk'),
    reading: signal<'outcome' | 'briefing' | 'nothing'>('nothing'),
    seen: signal(tabStore.get(SEEN + match) ?? ''),
    writing: signal<Readonly<Record<number, string>>>({}),
    place: signal(-1),
  };
  // A reload in the middle of a phase does not play its Outcome again.
  effect(() => tabStore.set(SEEN + match, table.seen.value));
  return table;
}
