import type { AiDecision, DeskItem, Order, SeatView } from '../../shared/model/index.ts';

/** Of an AI's decisions only the answers to what must be answered and is not yet, and that it is done. */
export function onlyWhatMust({ desk }: SeatView, decisions: readonly AiDecision[]): AiDecision[] {
  const asked = desk.filter(({ must }) => must);
  return decisions.filter(
    ({ command }) =>
      command.kind === 'ready' || (command.kind === 'seal' && asked.some((item) => isAnswer(item, command.order))),
  );
}

function isAnswer(item: DeskItem, order: Order): boolean {
  switch (order.kind) {
    case 'comply':
    case 'narrow':
    case 'challenge':
    case 'refuse':
    case 'publish':
      return item.code === 'answerDemand' && item.demand === order.demand;
    case 'grant':
    case 'expediteRequest':
    case 'deny':
    case 'sit':
      return item.code === 'answerRequest' && item.request === order.request;
    case 'acceptTreaty':
    case 'declineTreaty':
      return item.code === 'answerTreaty' && item.treaty === order.treaty;
    case 'answerPressure':
      return item.code === 'answerPressure' && item.pressure === order.pressure;
    case 'rule':
      return item.code === 'ruleCase' && item.case === order.case;
    default:
      return false;
  }
}
