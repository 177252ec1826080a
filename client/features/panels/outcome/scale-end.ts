import { METER_MOST } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import type { ShownNumber } from '../../../state/outcome/numbers.ts';

/** That a meter came to stand at an end of its scale, where what would have moved it further was cut; nothing elsewhere. */
export function scaleEnd({ id, to }: Pick<ShownNumber, 'id' | 'to'>): string[] {
  if (!/^(meter|comity)/.test(id)) return [];
  if (to === METER_MOST) return [t('ui.outcome.end.most')];
  return to === 0 ? [t('ui.outcome.end.least')] : [];
}
