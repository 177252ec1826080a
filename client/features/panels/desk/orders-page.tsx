import './menu.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { advise } from '../../../../shared/ai/advise.ts';
import { oddsOfBrief } from '../../../../shared/ai/drawback.ts';
import type { Advice, Option, Order, OrderKind, Reason, SeatView } from '../../../../shared/model/index.ts';
import { capital, caseName, inClauses, reasonLine, scenarioOf, t } from '../../../i18n/index.ts';
import { type Table, useTable } from '../../../state/table-store.ts';
import { Button, Icon } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { wholeDayOf } from '../cases/dates.ts';
import { Glossed } from '../glossed.tsx';
import { pictureOf } from '../outcome/picture-of.ts';
import { AllMoves, FileRoads, KindPage, OrderPreview } from '../parts.ts';
import { AloneNow } from './alone-now.tsx';
import { ChoiceRows } from './choice-rows.tsx';
import { comityAtWorst } from './comity-by.ts';
import { DeskNote } from './desk-note.tsx';
import { FilesNow } from './files-now.tsx';
import { type MenuPage, pageOf } from './menu.ts';
import { noneWords } from './none-words.ts';
import { winWords } from './odds-words.ts';
import { OpportunityNow } from './opportunity-now.tsx';
import { ownSeat, sameOrder, sealOf } from './order-facts.ts';
import { isSettled, ownCases } from './own-cases.ts';
import { targetWords } from './target-words.ts';
import { movedNow, turnTo } from './turn-to.ts';

/** The picker of the Moves phase: three moves worth a look; behind one press all kinds; behind a kind its targets. */
export function OrdersPage() {
  const table = useTable();
  const view = table.view.value;
  const role = ownSeat(view)?.role;
  const advice = useMemo(() => advise(view), [view]);
  const [page, open] = useMenu(table, advice);
  const top = useRef<HTMLDivElement>(null);
  useTurned(page, top);
  if (!role) return null;
  return (
    <div class="desk-menu" ref={top}>
      {page.page !== 'worth' && (
        <Button small icon="arrow-left" onClick={() => open(back(page))}>
          {t(page.page === 'all' ? 'deskui.menu.toWorth' : 'deskui.menu.toAll')}
        </Button>
      )}
      {page.page === 'worth' && (
        <>
          <WorthALook
            advice={advice}
            onAll={() => open({ page: 'all' })}
            onKind={(kind) => open({ page: 'kind', kind })}
          />
          <Scene />
        </>
      )}
      {page.page === 'all' && <AllMoves onOpen={open} />}
      {page.page === 'file' && <FileRoads id={page.file} />}
      {page.page === 'kind' && (
        <KindPage kind={page.kind} head={page.head} onHead={(head) => open({ page: 'kind', kind: page.kind, head })} />
      )}
    </div>
  );
}

/** The page that lies open: the one that was turned to, or the one that shows the draft. What is drafted on a page that is left is laid aside; what is sealed leads back to the first. */
function useMenu(table: Table, advice: readonly Advice[]): [MenuPage, (page: MenuPage) => void] {
  const view = table.view.value;
  const [page, setPage] = useState<MenuPage>({ page: 'worth' });
  const order = movedNow(view, table.draft.value);
  const shown = order ? pageShowing(view, page, order, advice) : page;
  const seals = view.own?.orders.length ?? 0;
  const before = useRef(seals);
  useEffect(() => {
    if (seals > before.current) setPage({ page: 'worth' });
    else if (shown !== page) setPage(shown);
    before.current = seals;
  }, [shown, seals]);
  const open = (next: MenuPage) => {
    table.draft.value = undefined;
    setPage(next);
  };
  return [shown, open];
}

function pageShowing(view: SeatView, page: MenuPage, order: Order, advice: readonly Advice[]): MenuPage {
  const own = pageOf(view, order);
  const isAdvised = advice.some(({ option }) => sameOrder(option.order, order)) || sealOf(view, order) !== undefined;
  const isHere =
    page.page === 'worth' ? isAdvised : page.page === 'all' || JSON.stringify(page) === JSON.stringify(own);
  return isHere ? page : own;
}

function back(page: MenuPage): MenuPage {
  if (page.page === 'kind' && page.head !== undefined) return { page: 'kind', kind: page.kind };
  return page.page === 'all' ? { page: 'worth' } : { page: 'all' };
}

/** A page that is turned to begins at its top, and the focus goes with it. */
function useTurned(page: MenuPage, top: { current: HTMLElement | null }): void {
  const first = useRef(true);
  const id = JSON.stringify(page);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const body = top.current?.closest('.k-folder-body');
    body?.scrollTo(0, 0);
    if (!document.querySelector('dialog[open]')) top.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [id]);
}

/** The pages that lie behind the first. */
type MenuDoors = { onAll(): void; onKind(kind: OrderKind): void };

/** Up to three moves for this very moment, with what speaks for and against each. */
function WorthALook({ advice, onAll, onKind }: { advice: readonly Advice[] } & MenuDoors) {
  const view = useTable().view.value;
  const none = noneWords(view);
  const choices = advice.map(({ option, reasons }) => {
    const name = t(`order.${option.order.kind}.name`);
    const target = targetWords(view, option.order);
    return {
      key: JSON.stringify(option.order),
      name: target ? t('deskui.nameAndTarget', { name, target }) : name,
      icon: option.order.kind,
      option,
      more: <ForAndAgainst reasons={reasons.map((one) => asForecast(view, option, one))} odds={oddsOfBrief(option)} />,
    };
  });
  return (
    <section class="desk-group">
      <div data-guide="worth">
        {(choices.length > 0 || none) && <h3 class="k-label">{t('deskui.menu.worth')}</h3>}
        {choices.length === 0 && none && <p class="desk-quiet">{none}</p>}
        <ChoiceRows
          label={t('deskui.menu.worth')}
          group="order"
          choices={choices}
          under={<OrderPreview isSuggested />}
        />
      </div>
      <OpportunityNow onOpen={onKind} />
      <FilesNow onOpen={onAll} />
      <OwnCaseNow />
      <AloneNow />
      <button type="button" class="desk-choice desk-opens desk-all" data-choice data-guide="all" onClick={onAll}>
        <Icon name="caret-right" size={18} />
        <span class="desk-choice-words">
          <b>{t('deskui.menu.all')}</b>
          <span>{t(`deskui.menu.all.${ownSeat(view)?.role}`)}</span>
        </span>
      </button>
    </section>
  );
}

/** Room that is left under the moves: what this seat's first morning brought and where it is at home, later where the round's news is from. */
function Scene() {
  const view = useTable().view.value;
  const { seats, engravings, founding } = scenarioOf(view.scenario);
  const seat = ownSeat(view);
  const own = seat && view.round === 1 ? seats[seat.id].id : undefined;
  const picture = own ? engravings?.places[own] : pictureOf(view);
  const served = founding?.stages[0]?.date;
  return (
    <div class="desk-scene">
      {own && (
        <div class="desk-morning">
          <h4 class="k-label">{served ? wholeDayOf(served) : t('ui.role.morning')}</h4>
          <p>
            <Glossed text={t(`opening.${own}.morning`)} />
          </p>
        </div>
      )}
      <Place name={picture} />
    </div>
  );
}

/** The seat's own case on which a court rules in this round, and the way to settle it before. */
function OwnCaseNow() {
  const table = useTable();
  const view = table.view.value;
  const next = ownCases(view).find(({ id }) => !isSettled(view, id));
  if (!next || next.due > view.round) return null;
  return (
    <DeskNote
      icon="scales"
      title={t('deskui.ownCases.now', { case: caseName(view, next) })}
      onOpen={() => turnTo(table, { what: 'orders' }, { what: 'ownCases' })}
    >
      <span>{t('deskui.ownCases.now.text')}</span>
    </DeskNote>
  );
}

/** What Comity may lose is told as the forecast under it tells it. */
function asForecast(view: SeatView, { forecast }: Option, reason: Reason): Reason {
  return reason.code === 'comityDown' ? { ...reason, by: comityAtWorst(view, forecast) } : reason;
}

/** More grounds for a move than these are no help. */
const MOST_FOR = 2;

function ForAndAgainst({ reasons, odds }: { reasons: readonly Reason[]; odds?: number }) {
  const view = useTable().view.value;
  const said = (of: readonly Reason[]) => capital(inClauses(of.map((reason) => reasonLine(view, reason))));
  const pro = said(reasons.filter(({ weight }) => weight >= 0).slice(0, MOST_FOR));
  const con = said(reasons.filter(({ weight }) => weight < 0));
  return (
    <span class="desk-why">
      {pro && (
        <span>
          <i>{t('ui.advisor.for')}</i> {pro}
        </span>
      )}
      {con && (
        <span class="against">
          <i>{t('ui.advisor.against')}</i> {con}
        </span>
      )}
      {odds !== undefined && (
        <span class="odds">
          <i>{t('deskui.worth.odds')}</i> {winWords(odds)}
        </span>
      )}
    </span>
  );
}
