import type { Command, FileId, Order, SeatId, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { caseName, holdingName, jurisdictionName, rulingName, seatName } from './names.ts';
import { pledgeShort } from './pledge-line.ts';
import { t } from './t.ts';

/** What the seat `by` did, by its name and what it was about, as far as the view knows it. */
export function commandLine(view: SeatView, by: SeatId, command: Command): string {
  if (command.kind === 'seal') return orderLine(view, command.order);
  if (command.kind === 'offerDeal' && command.terms.kind === 'exchange')
    return t('debrief.ai.offerExchange', {
      seat: seatName(view, command.to, 'short'),
      give: pledgeShort(view, by, command.terms.give),
      take: pledgeShort(view, command.to, command.terms.take),
    });
  return t(`debrief.ai.${command.kind}`, {
    seat: seatName(view, command.kind === 'offerDeal' ? command.to : NONE),
  });
}

function orderLine(view: SeatView, order: Order): string {
  const name = t(`order.${order.kind}.name`);
  const about = aboutOf(view, order);
  return about ? t('debrief.ai.order', { order: name, about }) : name;
}

function aboutOf(view: SeatView, order: Order): string {
  const has = (id: number) => (one: { id: number }) => one.id === id;
  const publicCase = 'case' in order ? view.cases.find(has(order.case)) : undefined;
  if (order.kind === 'rule')
    return publicCase ? `${caseName(view, publicCase)}: ${rulingName(publicCase, order.ruling)}` : '';
  if (order.kind === 'law') return t(`law.${order.law}.name`);
  if (order.kind === 'answerPressure') return t(`pressure.how.${order.how}`);
  if (order.kind === 'protest') return jurisdictionName(view, order.against);
  if (order.kind === 'treaty') return `${t(`treaty.${order.treaty}.name`)}, ${jurisdictionName(view, order.with)}`;
  if (order.kind === 'lobby') return t(`law.${view.bills.find(has(order.bill))?.law ?? 'reach'}.name`);
  if ('file' in order) return holdingOfFile(view, order.file);
  if ('holding' in order) return holdingName(view, order.holding);
  if ('demand' in order && order.demand !== NONE) {
    const demand = view.demands.find(has(order.demand));
    return demand ? holdingName(view, demand.holding) : '';
  }
  if (publicCase) return caseName(view, publicCase);
  if ('request' in order) {
    const request = view.requests.find(has(order.request));
    return request ? holdingName(view, request.holding) : '';
  }
  if ('jurisdiction' in order) return jurisdictionName(view, order.jurisdiction);
  if ('with' in order) return jurisdictionName(view, order.with);
  return '';
}

/** The data that a file is about, as far as the view gives it away: by the file itself, or by what was asked for it. */
function holdingOfFile(view: SeatView, id: FileId): string {
  const file = [...(view.opened?.files ?? []), ...(view.own?.files ?? [])].find((one) => one.id === id);
  const asked = [...view.demands, ...view.requests].find((one) => one.file === id);
  const holding = file?.holding ?? asked?.holding;
  return holding === undefined ? '' : holdingName(view, holding);
}
