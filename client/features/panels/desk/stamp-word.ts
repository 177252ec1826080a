import type { PublicCase, Ruling } from '../../../../shared/model/index.ts';
import { rulingName, t } from '../../../i18n/index.ts';

/** What the stamp of a ruling says: of an order what became of it, of any other case the ruling's own name. */
export function stampWord(publicCase: PublicCase | undefined, ruling: Ruling): string {
  const isOrder = publicCase?.kind === 'challenge' && publicCase.docket === '';
  return publicCase && !isOrder ? rulingName(publicCase, ruling) : t(`deskui.stamp.${ruling}`);
}
