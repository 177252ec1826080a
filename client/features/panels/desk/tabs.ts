import type { OrderKind, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { caseName, demandNumber, lettersOf, t } from '../../../i18n/index.ts';
import { partIn } from '../../../state/part-in.ts';
import type { Open, Table } from '../../../state/table-store.ts';
import { waitingWords } from '../tray/waiting-words.ts';
import { answerTo, ownSeat, placesTaken, sealedNow } from './order-facts.ts';
import { ownCases, settlementDeals, settlementsIn } from './own-cases.ts';
import { offersTo, runningDeals, sentDeals } from './own-deals.ts';
import { turnTo } from './turn-to.ts';

/** One tab of the folder. `must`: waits for an answer; `done`: the answer lies under wax. */
export type DeskTab = { open: Open; label: string; short?: string; must: boolean; done: boolean };

/** Everything that is asked or may be done now, what must be answered first; and the case that is being read, if any. */
export function tabsOf(view: SeatView, read?: Open): DeskTab[] {
  if (view.viewer === 'public' || view.phase === 'over') return [];
  const all = view.phase === 'orders' ? ordersTabs(view) : benchTabs(view);
  const count = offersTo(view).length;
  if (count > 0 || sentDeals(view).length > 0 || runningDeals(view).length > 0)
    all.push({
      open: { what: 'deals' },
      label: t(count > 0 ? 'deskui.tab.offers' : 'deskui.tab.deals', { count }),
      must: false,
      done: false,
    });
  if (
    read?.what === 'case' &&
    !all.some((tab) => sameOpen(tab.open, read)) &&
    view.cases.some(({ id }) => id === read.id)
  )
    all.push({
      open: read,
      ...caseTab(view, read.id),
      must: false,
      done: false,
    });
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** A lost ruling first, as it can be appealed now or never; then the round's moves, then what else may be done. */
function ordersTabs(view: SeatView): DeskTab[] {
  const beside = optionTabs(view);
  const isAppeal = (tab: DeskTab) => tab.open.what === 'case';
  return [
    ...beside.filter(isAppeal),
    { open: { what: 'orders' }, label: t('deskui.tab.orders'), must: false, done: false },
    ...ownCasesTab(view),
    ...beside.filter((tab) => !isAppeal(tab)),
  ];
}

/** What is asked; and the seat's own cases, as long as one can be ended without the court. */
function benchTabs(view: SeatView): DeskTab[] {
  const mayEnd = ownCases(view).some(({ id }) => settlementsIn(view, id) || settlementDeals(view, id).length > 0);
  return [...optionTabs(view), ...(mayEnd ? ownCasesTab(view) : [])];
}

/** The cases that a party may still settle. */
function ownCasesTab(view: SeatView): DeskTab[] {
  const count = ownCases(view).length;
  return count === 0
    ? []
    : [{ open: { what: 'ownCases' }, label: t('deskui.tab.ownCases', { count }), must: false, done: false }];
}

/** Orders, requests and cases before what the public asks; then what is answered; then what may be done beside. */
function rank(tab: DeskTab): number {
  if (!tab.must) return 3;
  if (tab.done) return 2;
  return tab.open.what === 'pressure' ? 1 : 0;
}

/** A tab for each question and each thing that may be done beside the orders of a round. */
function optionTabs(view: SeatView): DeskTab[] {
  const tabs: DeskTab[] = [];
  const lost = view.desk.filter(({ code }) => code === 'mayAppeal').length;
  const add = (open: Open, label: string, must: boolean, question: string | undefined, short?: string) => {
    if (tabs.some((tab) => sameOpen(tab.open, open))) return;
    const done = question !== undefined && answerTo(view, question) !== undefined;
    tabs.push({ open, label, ...(short && { short }), must, done });
  };
  for (const { order } of view.options) {
    switch (order.kind) {
      case 'comply':
      case 'refuse': {
        const demand = view.demands.find((one) => one.id === order.demand);
        if (!demand) break;
        const asked = view.desk.some((item) => item.code === 'answerDemand' && item.demand === demand.id);
        const question = `demand ${demand.id}`;
        const answered = answerTo(view, question) !== undefined;
        add(
          { what: 'demand', id: demand.id },
          t('deskui.tab.demand', { number: demandNumber(view, demand) }),
          asked || answered,
          question,
          demandNumber(view, demand),
        );
        break;
      }
      case 'sit':
        add(
          { what: 'request', id: order.request },
          t('deskui.tab.request', {
            state: lettersOf(view, view.requests.find((one) => one.id === order.request)?.asker),
          }),
          true,
          `request ${order.request}`,
        );
        break;
      case 'declineTreaty':
        add(
          { what: 'treaty', id: order.treaty },
          t('deskui.tab.treaty', { state: lettersOf(view, view.treaties.find((one) => one.id === order.treaty)?.a) }),
          true,
          `treaty ${order.treaty}`,
        );
        break;
      case 'answerPressure':
        add({ what: 'pressure', id: order.pressure }, t('deskui.tab.pressure'), true, `pressure ${order.pressure}`);
        break;
      case 'rule': {
        const { label, short } = caseTab(view, order.case);
        add({ what: 'case', id: order.case }, label, true, `case ${order.case}`, short);
        break;
      }
      case 'appeal': {
        // Of several, which case it is.
        const what = lost > 1 ? caseTab(view, order.case).short : undefined;
        const appeal = t('deskui.tab.appeal');
        const label = what ? t('ui.whose', { who: appeal, what }) : appeal;
        add({ what: 'case', id: order.case }, label, false, `appeal ${order.case}`, what);
        break;
      }
      case 'withdraw':
        add(
          { what: 'demand', id: order.demand },
          t('deskui.tab.own', { number: numberOf(view, order.demand) }),
          false,
          `withdraw ${order.demand}`,
          numberOf(view, order.demand),
        );
        break;
      case 'brief':
        add({ what: 'briefs' }, t('deskui.tab.briefs'), false, 'brief');
        break;
      case 'lobby':
        add({ what: 'bills' }, t('deskui.tab.bills'), false, undefined);
        break;
    }
  }
  // What cannot be paid for can still be read.
  if (cannotPay(view, 'brief') && briefable(view).length > 0)
    add({ what: 'briefs' }, t('deskui.tab.briefs'), false, 'brief');
  if (cannotPay(view, 'lobby') && view.bills.some(({ status }) => status === 'open'))
    add({ what: 'bills' }, t('deskui.tab.bills'), false, undefined);
  return withSealedOnly(view, tabs);
}

function cannotPay({ closed }: SeatView, kind: OrderKind): boolean {
  return closed.some((one) => one.kind === kind && one.reason === 'purseTooSmall');
}

/** The open cases of others, on which a friend of the court may write. */
export function briefable(view: SeatView): PublicCase[] {
  return view.cases.filter(
    (publicCase) => publicCase.status === 'argued' && !publicCase.sealed && partIn(view, publicCase) === 'other',
  );
}

/** Answers that can't be given twice are no options any more, but their tab stays, so that the seal can be broken. */
function withSealedOnly(view: SeatView, tabs: DeskTab[]): DeskTab[] {
  const has = (open: Open) => tabs.some((tab) => sameOpen(tab.open, open));
  for (const { order } of sealedNow(view)) {
    const keep = (open: Open, label: string) =>
      has(open) || tabs.push({ open, label: t(label), must: false, done: true });
    if (order.kind === 'brief') keep({ what: 'briefs' }, 'deskui.tab.briefs');
    if (order.kind === 'lobby') keep({ what: 'bills' }, 'deskui.tab.bills');
    if (order.kind === 'appeal') keep({ what: 'case', id: order.case }, 'deskui.tab.appeal');
  }
  return tabs;
}

/** Whether two things on the desk are the same. */
export function sameOpen(a: Open, b: Open): boolean {
  return a.what === b.what && ('id' in a ? a.id : -1) === ('id' in b ? b.id : -1);
}

/** A case by its name, in short while another tab is open. */
function caseTab(view: SeatView, id: number): { label: string; short: string } {
  const publicCase = view.cases.find((one) => one.id === id);
  if (!publicCase) return { label: t('ui.sealedCase'), short: t('ui.sealedCase') };
  return { label: caseName(view, publicCase), short: caseName(view, publicCase, 'short') };
}

function numberOf(view: SeatView, id: number): string {
  const demand = view.demands.find((one) => one.id === id);
  return demand ? demandNumber(view, demand) : String(id + 1);
}

/** The questions that must be answered in this phase and are not yet. */
export function unanswered(view: SeatView): DeskTab[] {
  return tabsOf(view).filter((tab) => tab.must && !tab.done);
}

/** What the desk asks for now, in one line. */
export function headlineOf(view: SeatView, perRound: number): string {
  if (view.phase === 'over') return t('deskui.headline.over');
  if (ownSeat(view)?.ready) return waitingWords(view);
  if (view.phase === 'orders') {
    if (view.desk.some(({ code }) => code === 'mayAppeal')) return t('deskui.headline.mayAppeal');
    const left = perRound - placesTaken(view);
    const mayBrief = view.options.some(({ order }) => order.kind === 'brief');
    if (left <= 0) return t(mayBrief ? 'deskui.headline.briefLeft' : 'deskui.headline.allSealed');
    const briefs = view.own?.orders.some(({ order }) => order.kind === 'brief');
    return t(briefs ? 'deskui.headline.besideBrief' : 'deskui.headline.orders', { count: left });
  }
  const open = unanswered(view);
  if (open.length === 0) {
    const tabs = tabsOf(view);
    if (tabs.some((tab) => tab.must)) return t('deskui.headline.allAnswered');
    const mayAct = offersTo(view).length > 0 || tabs.some((tab) => tab.open.what !== 'deals');
    return t(mayAct ? 'deskui.headline.mayAct' : 'deskui.headline.nothing');
  }
  const what = kindOf(open.map((tab) => tab.open.what));
  const form = ownSeat(view)?.role === 'court' ? 'case' : what;
  return t(`deskui.headline.${form}`, { count: open.length });
}

function kindOf(whats: Open['what'][]): string {
  const [first] = whats;
  return whats.every((what) => what === first) && ['demand', 'request', 'treaty', 'pressure', 'case'].includes(first)
    ? first
    : 'mixed';
}

/** After an answer: opens the next question that waits for one, if any. */
export function openNext(table: Table): void {
  const [next] = unanswered(table.view.value);
  if (next) turnTo(table, undefined, next.open);
}

/** What lies open: what was asked for if it is on the desk, else the first thing that is. */
export function openOf(tabs: readonly DeskTab[], wanted: Open): Open | undefined {
  return (tabs.find((tab) => sameOpen(tab.open, wanted)) ?? tabs[0])?.open;
}
