import type { Sealed } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { Stamp } from '../../../ui/index.ts';
import { BreakSeal } from './seal-bar.tsx';

/** Says what lies under wax for this question, and lets it be opened again. */
export function SealedNote({ sealed, words }: { sealed: Sealed | undefined; words?: string }) {
  if (!sealed) return null;
  return (
    <div class="desk-sealed">
      <Stamp word={t('deskui.sealed')} tone="sealed" height={30} />
      <p>
        <b>{t('deskui.sealedAs', { answer: words ?? t(`order.${sealed.order.kind}.name`) })}</b>
        <span>{t(sealed.order.kind === 'brief' ? 'deskui.sealedHint.brief' : 'deskui.sealedHint')}</span>
      </p>
      <BreakSeal seal={sealed.seal} />
    </div>
  );
}
