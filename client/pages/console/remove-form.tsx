import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** How somebody is taken out: to join anew, as after a lost device, or to stay out. */
export function RemoveForm({ member, name, onDone }: { member: number; name: string; onDone(): void }) {
  const { send } = useConsole();
  const remove = (keepOut: boolean) => send({ kind: 'remove', member, keepOut }).then((ok) => ok && onDone());
  return (
    <fieldset class="con-remove">
      <legend>{t('console.remove', { name })}</legend>
      <p>{t('console.remove.text')}</p>
      <div class="con-acts">
        <Button icon="door-open" onClick={() => remove(false)}>
          {t('console.remove.anew')}
        </Button>
        <Button icon="lock-key" onClick={() => remove(true)}>
          {t('console.remove.keepOut')}
        </Button>
        <Button onClick={onDone}>{t('ui.back')}</Button>
      </div>
      <p class="con-note">{t('console.remove.note')}</p>
    </fieldset>
  );
}
