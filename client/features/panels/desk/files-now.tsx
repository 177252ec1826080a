import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { filesOfLastDay } from './open-files.ts';

/** The police files whose last round this is, and the way to the roads that are left. */
export function FilesNow({ onOpen }: { onOpen(): void }) {
  const count = filesOfLastDay(useTable().view.value).length;
  if (count === 0) return null;
  return (
    <button type="button" class="desk-choice desk-opens" data-choice onClick={onOpen}>
      <Icon name="fingerprint" size={18} />
      <span class="desk-choice-words">
        <b>{t('deskui.filesNow', { count })}</b>
        <span>{t('deskui.filesNow.text', { meter: t('meter.security') })}</span>
      </span>
    </button>
  );
}
