import type { Order, SeatView } from '../../../../shared/model/index.ts';
import { hasText } from '../../../i18n/index.ts';

/** Text id of what really happened beside such an order; undefined where the scenario tells of none that fits. */
export function realLifeOf(order: Order, { cases, pressures }: SeatView): string | undefined {
  const key = keyOf(order, { cases, pressures });
  return key !== undefined && hasText(key) ? key : undefined;
}

function keyOf(order: Order, { cases, pressures }: Pick<SeatView, 'cases' | 'pressures'>): string | undefined {
  switch (order.kind) {
    case 'rule': {
      // A case of the day names its own source; the rulings that history knows were on other questions.
      const isOfTheDay = cases.find(({ id }) => id === order.case)?.docket !== '';
      return isOfTheDay ? undefined : `ruling.${order.ruling}.real`;
    }
    case 'answerPressure': {
      const card = pressures.find(({ id }) => id === order.pressure)?.card;
      return card && `pressure.${card}.real`;
    }
    default:
      return `order.${order.kind}.real`;
  }
}
