import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { forgetAll, KEPT, keysOf } from './on-device.ts';

const shelves = () => [localStorage, sessionStorage];

/** What this browser keeps, each thing in words, and the button that makes it forget. */
export function OnThisDevice() {
  const [keys, setKeys] = useState(() => keysOf(shelves));
  const [stage, setStage] = useState<'idle' | 'asked' | 'done'>('idle');
  const forget = () => {
    forgetAll(shelves);
    setKeys(keysOf(shelves));
    setStage('done');
  };
  const leave = () => setStage((now) => (now === 'asked' ? 'idle' : now));
  return (
    <>
      <ul class="privacy-device">
        {Object.entries(KEPT).map(([name, begins]) => (
          <li key={name}>
            {t(`privacy.device.${name}`)}{' '}
            <b>{t(keys.some((key) => key.startsWith(begins)) ? 'privacy.device.here' : 'privacy.device.none')}</b>
          </li>
        ))}
      </ul>
      <div class="privacy-forget">
        <Button icon="trash" onClick={() => setStage('asked')}>
          {t('privacy.forget')}
        </Button>
        <p role="status">
          {stage === 'done' && t(keys.length === 0 ? 'privacy.forget.done' : 'privacy.forget.failed')}
        </p>
      </div>
      {stage === 'asked' && (
        <Dialog title={t('privacy.forget')} closeLabel={t('ui.close')} onClose={leave}>
          <p>{t('privacy.forget.sure')}</p>
          <div class="privacy-forget">
            <Button kind="wax" icon="trash" onClick={forget}>
              {t('privacy.forget.go')}
            </Button>
            <Button onClick={leave}>{t('privacy.forget.keep')}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
