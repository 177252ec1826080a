import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { useTable } from '../../state/table-store.ts';

/** Why the last command was refused, until the next one is accepted, the phase is over, the clock goes on or the note is closed. */
export function Refusal() {
  const table = useTable();
  const reason = table.refusal.value;
  const paused = useLesson()?.view.value.clock?.paused ?? false;
  useEffect(() => {
    if (!paused && table.refusal.peek() === 'paused') table.refusal.value = undefined;
  }, [paused, table]);
  return (
    <div class="table-refusal" role="alert" hidden={!reason}>
      {reason && (
        <>
          <p>{t(`reason.${reason}`)}</p>
          <button
            type="button"
            onClick={() => {
              table.refusal.value = undefined;
            }}
          >
            {t('ui.close')}
          </button>
        </>
      )}
    </div>
  );
}
