import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** Before the class plays again: this game's debrief and files cannot be opened any more. */
export function AgainSheet({ swap, onDone }: { swap: boolean; onDone(): void }) {
  const { send } = useConsole();
  return (
    <div class="con-delete">
      <p>{t(swap ? 'console.again.text.swap' : 'console.again.text')}</p>
      <p>{t('console.again.first')}</p>
      <div class="con-acts">
        <Button onClick={onDone}>{t('console.again.stay')}</Button>
        <Button kind="wax" onClick={() => send({ kind: 'again', swap }).then((ok) => ok && onDone())}>
          {t('console.again.go')}
        </Button>
      </div>
    </div>
  );
}
