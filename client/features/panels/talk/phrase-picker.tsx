import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button } from '../../../ui/index.ts';
import { fillings, firstFillings, type Phrase, phraseLine, phraseParts, phrasesFor } from './phrases.ts';

/** Ready-made phrases, and the blanks of the one that was picked. */
export function PhrasePicker({ to, close }: { to: number; close(): void }) {
  const table = useTable();
  const view = table.view.value;
  const [phrase, setPhrase] = useState<Phrase>();
  const [chosen, setChosen] = useState<string[]>([]);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('button, select')?.focus(), [phrase]);
  const role = typeof view.viewer === 'number' ? view.seats[view.viewer].role : 'government';
  const pick = (one: Phrase) => {
    setPhrase(one);
    setChosen(firstFillings(view, one, to));
  };
  const send = async () => {
    if (!phrase) return;
    const reply = await table.send({ kind: 'say', to, phrase: phrase.id, blanks: chosen, text: '' });
    if (reply.ok) close();
  };
  return (
    <div class="say-phrases" ref={sheet}>
      {phrase ? (
        <>
          <p class="say-fill">
            {phraseParts(phrase.id).map((part, at) => (
              <span key={at}>
                {part}
                {phrase.blanks[at] && (
                  <select
                    aria-label={t(`ui.blank.${phrase.blanks[at]}`)}
                    value={chosen[at]}
                    onChange={(event) => setChosen(chosen.with(at, event.currentTarget.value))}
                  >
                    {fillings(view, phrase.blanks[at]).map((one) => (
                      <option key={one}>{one}</option>
                    ))}
                  </select>
                )}
              </span>
            ))}
          </p>
          <div class="say-actions">
            <Button small kind="ink" icon="paper-plane-tilt" onClick={send}>
              {t('ui.send')}
            </Button>
            <Button small onClick={() => setPhrase(undefined)}>
              {t('ui.back')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <ul class="say-list" aria-label={t('ui.phrases')}>
            {phrasesFor(role).map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => pick(one)}>
                  {phraseLine(view, one, to)}
                </button>
              </li>
            ))}
          </ul>
          <div class="say-actions">
            <Button small onClick={close}>
              {t('ui.back')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
