import type { Order, OrderOf, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import {
  capital,
  caseName,
  cityName,
  crimeName,
  demandNumber,
  docketSide,
  holdingName,
  jurisdictionName,
  seatName,
  t,
} from '../../../i18n/index.ts';

/** Which one of its kind an order is: 'The mailbox to Oldport'. '' where a kind has only one. */
export function targetWords(view: SeatView, order: Order): string {
  switch (order.kind) {
    case 'demand':
    case 'request':
    case 'covert':
    case 'compel':
      return capital(crimeName(view, order.file));
    case 'law':
      return lawWords(order);
    case 'treaty':
      return t('deskui.with', { what: t(`treaty.${order.treaty}.name`), who: jurisdictionName(view, order.with) });
    case 'suspend':
      return treatyWords(view, order.treaty);
    case 'fine':
      return breachWords(view, order.breach);
    case 'hostSuit':
    case 'contempt':
    case 'unseal':
      return demandWords(view, order.demand);
    case 'speak':
      return speakWords(view, order.with);
    case 'protest':
      return jurisdictionName(view, order.against, 'name');
    case 'scrutiny':
      return t(`deskui.scrutiny.${order.strictness}`);
    case 'answerPressure':
      return t(`pressure.how.${order.how}`);
    case 'region':
      return jurisdictionName(view, order.jurisdiction, 'name');
    case 'closeRegion':
      return cityName(view, order.datacenter);
    case 'move':
      return t(order.split ? 'deskui.split' : 'deskui.move', {
        holding: holdingName(view, order.holding),
        city: cityName(view, order.to),
      });
    case 'keys':
      return t(`deskui.keys.${order.custody}`, { where: whereKept(view, order.holding, 'deskui.holdingAt') });
    case 'market':
      return t(order.enter ? 'deskui.market.enter' : 'deskui.market.leave', {
        place: jurisdictionName(view, order.jurisdiction),
      });
    case 'sue':
      return order.fine === NONE
        ? t('deskui.sue.seal', { demand: demandWords(view, order.demand) })
        : fineWords(view, order.fine);
    case 'stay':
    case 'lift':
    case 'expediteAppeal':
    case 'askBriefs':
    case 'refer':
    case 'appeal':
      return caseWords(view, order.case);
    case 'brief':
      return briefWords(view, order);
    case 'inquire':
      return t('deskui.nameAndTarget', { name: t(`fact.${order.fact}.name`), target: caseWords(view, order.case) });
    case 'direction':
      return t(order.by > 0 ? 'deskui.direction.more' : 'deskui.direction.less', {
        test: t(`test.${order.test}.name`),
      });
    case 'dialogue':
      return t('deskui.dialogue', {
        court: jurisdictionName(view, order.with, 'court'),
        test: t(`test.${order.test}.name`),
      });
    case 'lobby':
      return billWords(view, order.bill);
    default:
      return '';
  }
}

/** Data and the city in which it is kept, in the words of `text`; data that is called by its city needs no more. */
export function whereKept(view: SeatView, id: number, text: string): string {
  const holding = holdingName(view, id);
  const kept = view.holdings.find((one) => one.id === id);
  const city = kept ? cityName(view, kept.datacenter) : '';
  return holding.includes(city) ? holding : t(text, { holding, city });
}

function lawWords(order: { law: string; data: string; repeal: boolean }): string {
  const name = t(`law.${order.law}.name`);
  const which = order.data === 'any' ? name : t('deskui.lawOn', { law: name, data: t(`deskui.data.${order.data}`) });
  return order.repeal ? t('deskui.repeal', { law: which }) : which;
}

function treatyWords(view: SeatView, id: number): string {
  const treaty = view.treaties.find((one) => one.id === id);
  if (!treaty) return '';
  const home = typeof view.viewer === 'number' ? view.seats[view.viewer].jurisdiction : NONE;
  const other = treaty.a === home ? treaty.b : treaty.a;
  return t('deskui.with', { what: t(`treaty.${treaty.kind}.name`), who: jurisdictionName(view, other) });
}

function breachWords(view: SeatView, id: number): string {
  const breach = view.breaches.find((one) => one.id === id);
  const demand = view.demands.find((one) => one.id === breach?.demand);
  if (!breach) return '';
  return demand
    ? t('deskui.breach', {
        company: seatName(view, breach.company, 'short'),
        holding: holdingName(view, demand.holding),
        asker: jurisdictionName(view, demand.jurisdiction),
      })
    : seatName(view, breach.company);
}

function fineWords(view: SeatView, id: number): string {
  const fine = view.fines.find((one) => one.id === id);
  return fine ? t('deskui.sue.fine', { who: jurisdictionName(view, fine.jurisdiction), by: fine.imposed }) : '';
}

function speakWords(view: SeatView, other: number): string {
  const home = typeof view.viewer === 'number' ? view.seats[view.viewer].jurisdiction : NONE;
  return other === home ? t('deskui.speak.bill') : t('deskui.speak.with', { who: jurisdictionName(view, other) });
}

function caseWords(view: SeatView, id: number): string {
  const publicCase = view.cases.find((one) => one.id === id);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}

/** Which side a brief takes, and in which case. */
function briefWords(view: SeatView, order: OrderOf<'brief'>): string {
  const publicCase = view.cases.find((one) => one.id === order.case);
  const target = caseWords(view, order.case);
  if (!publicCase) return target;
  const name = publicCase.docket ? capital(sideMeaning(publicCase, order.side)) : sideWords(publicCase, order.side);
  return t('deskui.nameAndTarget', { name, target });
}

/** The side that a brief takes: for or against an order; in a case of the day, that the measure stands or falls. */
export function sideWords({ docket }: PublicCase, side: OrderOf<'brief'>['side']): string {
  return t(docket ? `deskui.brief.docket.${side}` : `deskui.brief.${side}`);
}

/** What follows if that side wins outright. */
export function sideMeaning({ docket }: PublicCase, side: OrderOf<'brief'>['side']): string {
  return docket ? docketSide(docket, side) : t(`deskui.brief.${side}.note`);
}

/** A demand in a few words: its number and what it asks for. */
export function demandWords(view: SeatView, id: number): string {
  const demand = view.demands.find((one) => one.id === id);
  if (!demand) return t('ui.sealedCase');
  return t('deskui.demandWords', {
    number: demandNumber(view, demand),
    asker: jurisdictionName(view, demand.jurisdiction),
    holding: holdingName(view, demand.holding, 'short'),
  });
}

/** A bill in a few words. */
export function billWords(view: SeatView, id: number): string {
  const bill = view.bills.find((one) => one.id === id);
  if (!bill) return '';
  return t('deskui.billOf', { who: jurisdictionName(view, bill.jurisdiction, 'name'), law: lawWords(bill) });
}
