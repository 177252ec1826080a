import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { DeskNote } from './desk-note.tsx';
import { comesInTime, filesOfLastDay } from './open-files.ts';

/** The police files whose last round this is, and the way to the roads that are left. */
export function FilesNow({ onOpen }: { onOpen(): void }) {
  const view = useTable().view.value;
  const files = filesOfLastDay(view);
  const count = files.length;
  const comes = files.every((file) => comesInTime(view, file));
  if (count === 0) return null;
  return (
    <DeskNote icon="fingerprint" title={t('deskui.filesNow', { count })} onOpen={onOpen}>
      <span>{t(comes ? 'deskui.filesNow.comes' : 'deskui.filesNow.text', { meter: t('meter.security') })}</span>
    </DeskNote>
  );
}
