import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { deleteLesson, dropLesson } from '../../net/index.ts';
import { Button, ErrorNote } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { receipt } from './receipt.ts';

/** Deleting everything about a lesson, at once. The receipt takes the console's place. */
export function DeleteSheet({ onDone }: { onDone(): void }) {
  const { lesson, key } = useConsole();
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const remove = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      receipt.value = await deleteLesson(lesson, key);
      dropLesson(lesson);
    } catch (error) {
      problem.value = (error as Error).message || t('console.offline');
      busy.value = false;
    }
  };
  return (
    <div class="con-delete">
      <p>{t('console.delete.text')}</p>
      <p>{t('console.delete.first')}</p>
      {problem.value && <ErrorNote title={t('console.delete.failed')}>{problem.value}</ErrorNote>}
      <div class="con-acts">
        <Button onClick={onDone}>{t('console.delete.keep')}</Button>
        <Button kind="wax" busy={busy.value} onClick={remove}>
          {t('console.delete.go')}
        </Button>
      </div>
    </div>
  );
}
