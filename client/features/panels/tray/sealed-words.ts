import { type Order, questionOf, type SeatView } from '../../../../shared/model/index.ts';
import { caseName, demandNumber, holdingName, jurisdictionName, rulingName, t } from '../../../i18n/index.ts';
import { targetWords } from '../desk/target-words.ts';

/** A slip's two lines: what is done, and in which matter. */
export function slipWords(view: SeatView, order: Order): { name: string; note: string } {
  const publicCase = order.kind === 'rule' ? view.cases.find((one) => one.id === order.case) : undefined;
  if (order.kind === 'rule' && publicCase)
    return { name: rulingName(publicCase, order.ruling), note: caseName(view, publicCase, 'short') };
  return { name: t(`order.${order.kind}.name`), note: answeredDemand(view, order) ?? sealedWords(view, order) };
}

/** The order that is answered, by its number, as on its tab: a slip has little room. */
function answeredDemand(view: SeatView, order: Order): string | undefined {
  if (questionOf(order)?.startsWith('demand') !== true || !('demand' in order)) return undefined;
  const demand = view.demands.find((one) => one.id === order.demand);
  return (
    demand &&
    t('ui.slip.demand.short', {
      number: demandNumber(view, demand),
      holding: holdingName(view, demand.holding, 'short'),
    })
  );
}

/** What a sealed order or answer is about, in a few words for its slip. */
export function sealedWords(view: SeatView, order: Order): string {
  if (order.kind === 'rule') {
    const publicCase = view.cases.find((one) => one.id === order.case);
    return publicCase
      ? t('ui.slip.rule', { ruling: rulingName(publicCase, order.ruling), case: caseName(view, publicCase) })
      : '';
  }
  const words = targetWords(view, order);
  if (words) return words;
  if ('demand' in order) {
    const demand = view.demands.find((one) => one.id === order.demand);
    return demand
      ? t('ui.slip.demand', {
          asker: jurisdictionName(view, demand.jurisdiction),
          holding: holdingName(view, demand.holding),
        })
      : '';
  }
  if ('request' in order) {
    const request = view.requests.find((one) => one.id === order.request);
    return request
      ? t('ui.slip.request', {
          asker: jurisdictionName(view, request.asker),
          holding: holdingName(view, request.holding),
        })
      : '';
  }
  if ('treaty' in order) {
    const treaty = view.treaties.find((one) => one.id === Number(order.treaty));
    return treaty ? t(`treaty.${treaty.kind}.name`) : '';
  }
  return '';
}
