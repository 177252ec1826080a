import { t } from '../../i18n/index.ts';
import { useTable } from '../../state/table-store.ts';

/** Why the last command was refused, until the next one is accepted or the note is closed. */
export function Refusal() {
  const table = useTable();
  const reason = table.refusal.value;
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
