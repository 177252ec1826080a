import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { DeskNote } from './desk-note.tsx';
import { filesOfLastDay } from './open-files.ts';

/** The police files whose last round this is, and the way to the roads that are left. */
export function FilesNow({ onOpen }: { onOpen(): void }) {
  const count = filesOfLastDay(useTable().view.value).length;
  if (count === 0) return null;
  return (
    <DeskNote icon="fingerprint" title={t('deskui.filesNow', { count })} onOpen={onOpen}>
      <span>{t('deskui.filesNow.text', { meter: t('meter.security') })}</span>
    </DeskNote>
  );
}
