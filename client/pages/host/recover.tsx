import { useSignal } from '@preact/signals';
import { isCode, RECOVERY_LENGTH, tidyCode } from '../../../shared/lesson/index.ts';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import { recoverHost } from '../../net/index.ts';
import { Button, Dialog, ErrorNote, TextField } from '../../ui/index.ts';

/** Hosting a lesson on another device, with its code and the recovery code from the printed sheet. */
export function Recover({ onClose }: { onClose(): void }) {
  const code = useSignal('');
  const recovery = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const open = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      go(`/host/${(await recoverHost(code.value, recovery.value)).lesson}`);
    } catch (error) {
      problem.value = (error as Error).message || t('console.offline');
      busy.value = false;
    }
  };
  const ready = isCode(code.value) && isCode(recovery.value, RECOVERY_LENGTH);
  return (
    <Dialog title={t('console.recover')} closeLabel={t('ui.close')} onClose={onClose}>
      <form
        class="host-recover"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <p>{t('console.recover.text')}</p>
        <TextField
          label={t('console.recover.code')}
          value={code.value}
          onInput={(typed) => (code.value = tidyCode(typed))}
        />
        <TextField
          label={t('console.recover.recovery')}
          value={recovery.value}
          onInput={(typed) => (recovery.value = tidyCode(typed, RECOVERY_LENGTH))}
        />
        {problem.value && <ErrorNote title={t('console.recover.failed')}>{problem.value}</ErrorNote>}
        <Button kind="ink" submits busy={busy.value} blocked={ready ? undefined : t('console.recover.blocked')}>
          {t('console.recover.go')}
        </Button>
      </form>
    </Dialog>
  );
}
