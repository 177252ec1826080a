import { useState } from 'preact/hooks';
import { Button, Icon, TextField } from '../kit/index.ts';
import { t } from '../text/index.ts';
import { exitQuestions } from './exit-questions.ts';

const MOST = 600;

type Props = {
  when: 'before' | 'after';
  /** Answers so far, by question. */
  given: Record<string, string>;
  /** Answers whether the server took it. */
  onAnswer(question: string, answer: string): Promise<boolean>;
};

/** A student's last questions. Each answer is sent by itself and can be changed. */
export function ExitForm({ when, given, onAnswer }: Props) {
  return (
    <div class="slide-exit">
      <h3>{t('histories.exit.title')}</h3>
      {exitQuestions(when).map((id) => (
        <Question key={id} id={id} given={given[id] ?? ''} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

function Question({ id, given, onAnswer }: { id: string; given: string; onAnswer: Props['onAnswer'] }) {
  const [text, setText] = useState(given);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const sent = text.trim() !== '' && text.trim() === given;
  const send = async () => {
    setState('busy');
    setState((await onAnswer(id, text.trim())) ? 'idle' : 'failed');
  };
  return (
    <div class="exit-question">
      <TextField label={t(`exit.${id}`)} value={text} most={MOST} rows={3} onInput={setText} />
      <p role="status">
        {state === 'failed' ? (
          t('histories.exit.failed')
        ) : sent ? (
          <>
            <Icon name="check" size={18} /> {t('histories.exit.sent')}
          </>
        ) : (
          ''
        )}
      </p>
      <Button
        kind="ink"
        busy={state === 'busy'}
        blocked={sent || text.trim() === '' ? t('histories.exit.send') : undefined}
        onClick={send}
      >
        {t('histories.exit.send')}
      </Button>
    </div>
  );
}
