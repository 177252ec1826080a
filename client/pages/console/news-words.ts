import type { NewsEffect } from '../../../shared/model/index.ts';
import { inARow, signed, t } from '../../i18n/index.ts';

/** What a news effect will do, for the host who is about to play it. */
export function newsEffectLine(effect: NewsEffect): string {
  const by = 'by' in effect ? signed(effect.by) : '';
  const seat = (id: string) => t(`seat.${id}.short`);
  switch (effect.do) {
    case 'purse':
      return t('console.effect.purse', { who: t(`console.each.${effect.who}`), what: t(`ui.purse.${effect.who}`), by });
    case 'meter':
      return t('console.effect.meter', { who: seat(effect.who), what: t(`meter.${effect.meter}`), by });
    case 'meterOfLeastHardened':
    case 'meterOfThoseWhoFought':
      return t(`console.effect.${effect.do}`, { what: t(`meter.${effect.meter}`), by });
    case 'meterBelow':
      return t('console.effect.meterBelow', {
        who: t(`console.each.${effect.role}`),
        test: t(`meter.${effect.test}`),
        below: effect.below,
        what: t(`meter.${effect.meter}`),
        by,
      });
    case 'exposeOldestCovert':
      return t('console.effect.exposeOldestCovert', { by: signed(effect.elseComity) });
    case 'evidence':
      return t('console.effect.evidence', { who: seat(effect.government) });
    case 'endTreaty':
    case 'restoreTreaty':
      return t(`console.effect.${effect.do}`, { treaty: t(`treaty.${effect.treaty}.name`) });
    case 'weight':
      return t('console.effect.weight', {
        where: inARow(effect.jurisdictions.map((id) => t(`jurisdiction.${id}.name`))),
        test: t(`test.${effect.test}.name`),
        by,
      });
    default:
      return t(`console.effect.${effect.do}`, { by });
  }
}
