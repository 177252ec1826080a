import type { Sealed } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';

/** Asks for a choice; nothing once one is sealed. */
export function NothingSealed({ sealed }: { sealed: Sealed | undefined }) {
  return sealed ? null : <p class="desk-quiet">{t('deskui.chooseFirst')}</p>;
}
