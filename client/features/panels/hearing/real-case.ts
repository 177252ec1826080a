import type { PublicCase } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';

/** The real case that a matter of the day is modelled on; what came of it only once the court has ruled, which is not to copy it. */
export function realCase({ docket, rulings }: Pick<PublicCase, 'docket' | 'rulings'>): string {
  const source = t(`docket.${docket}.source`);
  return rulings.length === 0 ? source : t('hearing.real.held', { source, held: t(`docket.${docket}.held`) });
}
