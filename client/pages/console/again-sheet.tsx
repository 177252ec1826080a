import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** Before the class plays again: this game's debrief and files cannot be opened any more, and the lesson's clock may begin anew. */
export function AgainSheet({ swap, onDone }: { swap: boolean; onDone(): void }) {
  const { send } = useConsole();
  const anew = useSignal(true);
  const go = async () => {
    if (!(await send({ kind: 'again', swap }))) return;
    if (anew.value) await send({ kind: 'minute', minute: 0 });
    onDone();
  };
  return (
    <div class="con-delete">
      <p>{t(swap ? 'console.again.text.swap' : 'console.again.text')}</p>
      <p>{t('console.again.first')}</p>
      <label class="con-again-clock">
        <input type="checkbox" checked={anew.value} onChange={() => (anew.value = !anew.value)} />{' '}
        {t('console.again.clock')}
      </label>
      <div class="con-acts">
        <Button onClick={onDone}>{t('console.again.stay')}</Button>
        <Button kind="wax" onClick={go}>
          {t('console.again.go')}
        </Button>
      </div>
    </div>
  );
}
