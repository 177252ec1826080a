import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** Putting the game away until the next lesson: everything is saved all the time, so only the clocks have to stand. */
export function LaterSheet({ onDone }: { onDone(): void }) {
  const { view, send, sheet } = useConsole();
  const { code } = view.value.lesson;
  const stand = view.value.worlds.every(({ left, phase, clock }) => left || phase === 'over' || clock.paused);
  return (
    <div class="con-later">
      <p>{t('console.later.text', { code })}</p>
      <ol>
        <li>{t('console.later.1')}</li>
        <li>{t('console.later.2')}</li>
        <li>{t('console.later.3')}</li>
      </ol>
      <div class="con-acts">
        {!stand && (
          <Button kind="ink" icon="pause" onClick={() => send({ kind: 'pause', world: -1, paused: true })}>
            {t('console.pauseAll')}
          </Button>
        )}
        <Button icon="printer" onClick={() => (sheet.value = { what: 'links' })}>
          {t('console.links')}
        </Button>
        {stand && (
          <Button
            icon="play"
            onClick={() => send({ kind: 'pause', world: -1, paused: false }).then((ok) => ok && onDone())}
          >
            {t('console.resumeAll')}
          </Button>
        )}
      </div>
      {stand && <p role="status">{t('console.later.stands')}</p>}
    </div>
  );
}
