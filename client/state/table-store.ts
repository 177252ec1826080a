import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, Option, SeatView } from '../../shared/model/index.ts';
import { readKept, tabStore } from '../app/device-store.ts';
import { loaded } from '../app/loaded.ts';
import { takeRest } from '../i18n/load-texts.ts';
import type { Connection, Refusal, Reply } from '../net/index.ts';
import type { Card } from './outcome/cards.ts';
import { pageFailed } from './page-failed.ts';

/** What lies open on the desk. `orders` is the order picker. */
export type Open =
  | { what: 'orders' }
  | { what: 'demand'; id: number }
  | { what: 'request'; id: number }
  | { what: 'treaty'; id: number }
  | { what: 'pressure'; id: number }
  | { what: 'case'; id: number }
  | { what: 'ownCases' }
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
  /** What the table shows. While an Outcome is told it is the state before it, with what has been told so far. */
  view: ReadonlySignal<SeatView>;
  /** The newest view, whatever is still to be told of it. */
  live: ReadonlySignal<SeatView>;
  /** The Outcome that waits to be told or is being told; `coming` while what tells it is being loaded. */
  outcome: ReadonlySignal<{ cards: Card[]; past: SeatView } | 'coming' | undefined>;
  /** How many of its cards have been told. */
  told: Signal<number>;
  /** Round and phase whose Outcome has been heard to its end. */
  heard: Signal<string>;
  /** Sends a command. A refusal also shows in `refusal` until the next one that is accepted, or the phase is over. */
  send(command: Command): Promise<Reply>;
  refusal: Signal<Refusal | undefined>;
  open: Signal<Open>;
  draft: Signal<Draft | undefined>;
  /** What was drafted in this phase on pages of the folder that are not open now, by page. */
  laidAside: Signal<ReadonlyMap<string, Draft>>;
  drawer: Signal<Drawer>;
  /** The offer that the deal sheet changes, or -1. */
  countered: Signal<number>;
  phoneTab: Signal<PhoneTab>;
  /** Seat and talk stand beside a page that otherwise has the width of the window. */
  aside: Signal<boolean>;
  /** What lies over the table to be read: the table itself waits meanwhile. */
  reading: Signal<'outcome' | 'briefing' | 'nothing'>;
  /** Round and phase whose Outcome and briefing the person has already looked at, such as '2.orders'. */
  seen: Signal<string>;
  /** Whether the person has come to this seat from another one, or from looking on, and has not read its role yet. */
  newSeat: Signal<boolean>;
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
const PAST = 'comity.past.';
const SEAT = 'comity.seat.';

/** Round and phase of a view, such as '2.orders'. */
export function momentOf({ round, phase }: Pick<SeatView, 'round' | 'phase'>): string {
  return `${round}.${phase}`;
}

/** Whether the person is at the desk: nothing of the newest phase is still to be told or read. */
export function isReadUp({ live, seen }: Pick<Table, 'live' | 'seen'>): boolean {
  return seen.value === momentOf(live.value);
}

/** Whether a view is of the very phase after another. */
function isNext(before: SeatView, now: SeatView): boolean {
  const outcome = before.phase === 'bench' && now.round === before.round + (now.phase === 'orders' ? 1 : 0);
  return now.phase === 'bench' ? before.phase === 'orders' && now.round === before.round : outcome;
}

const teller = signal<typeof import('./outcome/teller.ts') | undefined>(undefined);

/** Loads what tells an Outcome, with its texts. */
async function loadTeller(): Promise<void> {
  try {
    [teller.value] = await Promise.all([loaded(() => import('./outcome/teller.ts')), loaded(takeRest)]);
  } catch {
    pageFailed.value = true;
  }
}

/** Makes the state of a table page. Only once the connection has a view. */
export function tableOf(match: string, connection: Connection): Table {
  if (!teller.peek()) void loadTeller();
  const refusal = signal<Refusal | undefined>(undefined);
  const live = signal(connection.view.peek() as SeatView);
  // Kept for a reload in the middle of an Outcome.
  const past = signal(readKept<SeatView | undefined>(tabStore, PAST + match, undefined));
  const seen = signal(tabStore.get(SEEN + match) ?? '');
  const viewer = String(live.peek().viewer);
  const newSeat = signal(live.peek().own !== undefined && (tabStore.get(SEAT + match) ?? viewer) !== viewer);
  const told = signal(0);
  const heard = signal('');
  effect(() => {
    const now = connection.view.value as SeatView;
    const before = live.peek();
    batch(() => {
      live.value = now;
      if (momentOf(now) === momentOf(before)) return;
      past.value = before;
      told.value = 0;
      refusal.value = undefined;
      tabStore.set(PAST + match, JSON.stringify(before));
    });
  });
  const moment = computed(() => momentOf(live.value));
  const outcome = computed(() => {
    const isRead = seen.value === moment.value || heard.value === moment.value;
    const now = live.peek();
    if (isRead || !past.value || !isNext(past.value, now)) return undefined;
    if (now.lastEvents.length === 0) return undefined;
    if (!teller.value) return 'coming';
    const cards = teller.value.cardsOf(now, now.lastEvents);
    return cards.length === 0 ? undefined : { cards, past: past.value };
  });
  const table: Table = {
    match,
    view: computed(() => {
      if (outcome.value === undefined) return live.value;
      if (outcome.value === 'coming' || !teller.value) return past.value ?? live.value;
      return teller.value.viewTold(outcome.value.past, live.value, outcome.value.cards, told.value);
    }),
    live,
    outcome,
    told,
    heard,
    async send(command) {
      const reply = await connection.send(command);
      refusal.value = reply.ok ? undefined : reply.reason;
      return reply;
    },
    refusal,
    open: signal<Open>({ what: 'orders' }),
    draft: signal<Draft | undefined>(undefined),
    laidAside: signal<ReadonlyMap<string, Draft>>(new Map()),
    drawer: signal<Drawer>('none'),
    countered: signal(-1),
    phoneTab: signal<PhoneTab>('desk'),
    aside: signal(false),
    reading: signal<'outcome' | 'briefing' | 'nothing'>('nothing'),
    seen,
    newSeat,
    writing: signal<Readonly<Record<number, string>>>({}),
    place: signal(-1),
  };
  // A reload in the middle of a phase does not play its Outcome again.
  effect(() => tabStore.set(SEEN + match, seen.value));
  effect(() => {
    if (!newSeat.value) tabStore.set(SEAT + match, viewer);
  });
  return table;
}
