import { FEEDING_METER, incomeOf, type SeatView } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';

/** What the next round brings a seat to pay with, and what would make it more or less; nothing in the last round. */
export function incomeWords(view: SeatView): string | undefined {
  const seat = typeof view.viewer === 'number' ? view.seats[view.viewer] : undefined;
  if (!seat || view.round >= view.rounds) return undefined;
  const { bonusAt, malusBelow } = ruleset.purse;
  return t('ui.income', {
    income: incomeOf(ruleset, seat),
    usual: ruleset.purse[seat.role].income,
    meter: t(`meter.${FEEDING_METER[seat.role]}`),
    bonusAt,
    malusBelow,
  });
}
