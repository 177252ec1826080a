import type { Order, SeatView } from '../../../../shared/model/index.ts';
import { hasText } from '../../../i18n/index.ts';

type Beside = Pick<SeatView, 'cases' | 'pressures' | 'treaties'>;

/** Text id of what really happened beside such an order; undefined where the scenario tells of none that fits. */
export function realLifeOf(order: Order, view: Beside): string | undefined {
  const key = noteOf(order, view);
  return key !== undefined && hasText(key) ? key : undefined;
}

/** The text id under which a scenario tells what really happened beside such an order. */
export function noteOf(order: Order, { cases, pressures, treaties }: Beside): string | undefined {
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
    case 'law':
      return order.repeal ? undefined : `law.${order.law}.real`;
    case 'treaty':
      return `treaty.${order.treaty}.real`;
    case 'acceptTreaty': {
      const kind = treaties.find(({ id }) => id === order.treaty)?.kind;
      return kind && `treaty.${kind}.real`;
    }
    default:
      return `order.${order.kind}.real`;
  }
}
