import { Button } from '../kit/index.ts';
import { useTable } from '../state/table-store.ts';
import { t } from '../text/index.ts';
import { coachOn, coachRead, NOTES } from './coach-notes.ts';

/** Short notes for the first match on this device: what the desk, the preview, the wax and Done are for. */
export function Coach() {
  const { view, seen } = useTable();
  const { round, phase } = view.value;
  const at = coachRead.value;
  const note = NOTES[at];
  if (!note || seen.value !== `${round}.${phase}`) return null;
  const last = at === NOTES.length - 1;
  return (
    <aside class={`coach coach-${note}`} aria-label={t('ui.coach')}>
      <p>
        <b>{t(`ui.coach.${note}`)}</b> {t(`ui.coach.${note}.text`)}
      </p>
      <div class="coach-foot">
        <span>{t('ui.coach.step', { step: at + 1, most: NOTES.length })}</span>
        {!last && (
          <Button small kind="ghost" onClick={() => coachOn(NOTES.length)}>
            {t('ui.coach.skip')}
          </Button>
        )}
        <Button small kind="ink" onClick={() => coachOn(at + 1)}>
          {t(last ? 'ui.coach.last' : 'ui.coach.next')}
        </Button>
      </div>
    </aside>
  );
}
