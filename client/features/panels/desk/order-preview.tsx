import { t } from '../../../i18n/index.ts';
import { Preview } from './preview.tsx';

/** The preview under a chosen order. */
export function OrderPreview() {
  return <Preview title={t('deskui.ifYouSeal')} />;
}
