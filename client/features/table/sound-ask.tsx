import { t } from '../../i18n/index.ts';
import { settings } from '../../state/settings.ts';
import { useTable } from '../../state/table-store.ts';
import { Button } from '../../ui/index.ts';
import { inLesson, playSound } from '../sound/index.ts';

/** Offers sound once, after the second round: by then one knows what it would be for, and no guide speaks. Never in a class. */
export function SoundAsk() {
  const table = useTable();
  const isTime = table.view.value.round > 2;
  if (settings.value.soundAsked || inLesson.value || !isTime || table.reading.value !== 'nothing') return null;
  const answer = (sound: boolean) => {
    settings.value = { ...settings.value, sound, soundAsked: true };
    playSound('bell');
  };
  return (
    <aside class="sound-ask" aria-label={t('ui.soundAsk.title')}>
      <p>
        <b>{t('ui.soundAsk.title')}</b> <span>{t('ui.soundAsk.text')}</span>
      </p>
      <Button small icon="speaker-high" onClick={() => answer(true)}>
        {t('ui.soundAsk.yes')}
      </Button>
      <Button small onClick={() => answer(false)}>
        {t('ui.soundAsk.no')}
      </Button>
    </aside>
  );
}
