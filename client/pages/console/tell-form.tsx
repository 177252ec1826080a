import { useSignal } from '@preact/signals';
import { READY_WORDS, readyWords, t, teacherSends } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';

const WORDS_MOST = 280;

/** A word to a seat, a world or all. */
export function TellForm({ world, seat, onDone }: { world: number; seat: number; onDone(): void }) {
  const { send } = useConsole();
  const words = useSignal('');
  const tell = async () => {
    if (await send({ kind: 'tell', world, seat, words: teacherSends(words.value) })) onDone();
  };
  return (
    <div class="con-tell">
      <TextField
        label={t('console.tell.words')}
        value={words.value}
        most={WORDS_MOST}
        rows={2}
        suggestions={READY_WORDS.map(readyWords)}
        onInput={(typed) => (words.value = typed)}
      />
      <Button
        kind="ink"
        icon="paper-plane-tilt"
        blocked={words.value.trim() ? undefined : t('console.tell.blocked')}
        onClick={tell}
      >
        {t('console.tell.go')}
      </Button>
    </div>
  );
}
