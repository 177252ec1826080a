import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ruleset, t } from '../../../i18n/index.ts';
import { type Open, type Table, useTable } from '../../../state/table-store.ts';
import { EmptyState, Folder } from '../../../ui/index.ts';
import { PHONE } from '../../../ui/media.ts';
import { useMedia } from '../../table/use-media.ts';
import {
  BillsPage,
  BriefsPage,
  CasePage,
  DealsPage,
  DemandPage,
  OwnCasesPage,
  OwnDemandPage,
  PressurePage,
  RequestPage,
  SealBar,
  TreatyPage,
  Watching,
} from '../parts.ts';
import { ownSeat } from './order-facts.ts';
import './desk.css';
import './seal-bar.css';
import './case.css';
import { DoneBar } from './done-bar.tsx';
import { OrdersPage } from './orders-page.tsx';
import { SeatPlace } from './seat-place.tsx';
import { headlineOf, openOf, tabsOf } from './tabs.ts';
import { idOf, onOffer, turnTo } from './turn-to.ts';

/** Pages that lay themselves out over the whole sheet. */
const FILLS: readonly Open['what'][] = ['orders', 'case', 'demand'];

/** The manila folder: everything that is asked of the seat or may be done now, one page at a time. */
export function DeskFolder() {
  const table = useTable();
  const view = table.view.value;
  const tabs = tabsOf(view, table.open.value);
  const open = openOf(tabs, table.open.value);
  const draft = table.draft.value;
  const phone = useMedia(PHONE);
  useStaleDraft(table);
  useAskedFirst(table);
  useFreshPage(open ? idOf(open) : 'nothing', `${view.round} ${view.phase}`);
  if (!ownSeat(view)) return <Watching />;
  const headline = headlineOf(view, ruleset.ordersPerRound);
  return (
    <div class={`desk${open?.what === 'case' ? ' desk-wide' : ''}`}>
      <Folder
        label={t('deskui.folder')}
        tabs={
          tabs.length > 0
            ? tabs.map(({ open: of, label, short, done }) => ({
                id: idOf(of),
                label,
                short,
                done: done ? t('deskui.sealed') : undefined,
              }))
            : [{ id: 'nothing', label: t('deskui.tab.nothing') }]
        }
        chosen={open ? idOf(open) : 'nothing'}
        onChoose={(id) => {
          const tab = tabs.find((one) => idOf(one.open) === id);
          if (tab) turnTo(table, open, tab.open);
        }}
        footer={draft ? <SealBar /> : phone ? <DoneBar page={open} /> : undefined}
      >
        <h1 id="desk-title" data-title tabIndex={-1} class="desk-headline">
          {headline}
        </h1>
        {open && FILLS.includes(open.what) ? (
          <Page key={idOf(open)} open={open} table={table} />
        ) : (
          <>
            <div class="desk-page">
              {open ? <Page key={idOf(open)} open={open} table={table} /> : view.phase !== 'over' && <Nothing />}
            </div>
            <SeatPlace />
          </>
        )}
      </Folder>
    </div>
  );
}

/** A draft of another phase, or one that is no longer on offer, is dropped; one that still is gets its newest numbers. */
function useStaleDraft(table: Table): void {
  const view = table.view.value;
  useEffect(() => {
    const draft = table.draft.value;
    if (draft) table.draft.value = onOffer(view.options, draft);
  }, [view, table]);
}

/** A new phase opens on what it asks, not on the tab that was open in the one before. */
function useAskedFirst(table: Table): void {
  const { round, phase } = table.view.value;
  const first = useRef(true);
  useLayoutEffect(() => {
    const [top] = tabsOf(table.view.peek());
    table.laidAside.value = new Map();
    if (!first.current && top) table.open.value = top.open;
    first.current = false;
  }, [round, phase, table]);
}

/** Another page starts at its top, with its tab in sight; so does the same one in a new phase, which asks another thing on it. */
function useFreshPage(id: string, phase: string): void {
  useEffect(() => {
    document.getElementById(`k-tab-${id}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    document.getElementById('desk-title')?.parentElement?.scrollTo(0, 0);
  }, [id, phase]);
}

function Page({ open, table }: { open: Open; table: Table }) {
  const view = table.view.value;
  const role = ownSeat(view)?.role;
  switch (open.what) {
    case 'orders':
      return <OrdersPage />;
    case 'demand':
      return role === 'company' ? <DemandPage id={open.id} /> : <OwnDemandPage id={open.id} />;
    case 'request':
      return <RequestPage id={open.id} />;
    case 'treaty':
      return <TreatyPage id={open.id} />;
    case 'pressure':
      return <PressurePage id={open.id} />;
    case 'case':
      return <CasePage id={open.id} />;
    case 'ownCases':
      return <OwnCasesPage />;
    case 'briefs':
      return <BriefsPage />;
    case 'bills':
      return <BillsPage />;
    case 'deals':
      return <DealsPage />;
  }
}

function Nothing() {
  return <EmptyState title={t('deskui.nothing.title')}>{t('deskui.nothing.text')}</EmptyState>;
}
