import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

/** Why the last command was not carried out. */
export function Refusal() {
  const { refusal } = useConsole();
  return (
    <div class="con-refusals" role="alert">
      {refusal.value && (
        <p class="con-refusal">
          <Icon name="warning" size={20} /> {refusal.value}
          <Button small icon="x" label={t('ui.close')} onClick={() => (refusal.value = undefined)} />
        </p>
      )}
    </div>
  );
}
