import { t } from '../../../i18n/index.ts';
import { Dots } from '../../../ui/index.ts';

/** How grave a crime is: full dots of three. */
export function GravityDots({ gravity }: { gravity: number }) {
  return <Dots value={gravity} most={3} label={t('deskui.gravity', { gravity })} />;
}
