import { useMemo, useState } from 'preact/hooks';
import { NONE } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, oneAtATime } from '../../../ui/index.ts';
import { type Channel, channelName } from './channels.ts';
import { fillings, type Phrase, phraseLine, phraseParts, phrasesFor } from './phrases.ts';
import { unsent } from './unsent.ts';

/** Where one writes: free words, or a ready-made phrase with blanks to choose. */
export function Say({ channel }: { channel: Exclude<Channel, 'deals'> }) {
  const table = useTable();
  const [picking, setPicking] = useState(false);
  const view = table.view.value;
  const to = channel === 'all' ? NONE : channel;
  const text = table.writing.value[to] ?? '';
  const write = (words: string) => {
    table.writing.value = { ...table.writing.peek(), [to]: words };
  };
  const label = channel === 'all' ? t('ui.writeToAll') : t('ui.writeTo', { who: channelName(view, channel) });
  // Enter and the button are one: while a message is under way, neither sends it again.
  const sending = useMemo(() => oneAtATime(), []);
  const sendText = async () => {
    const sent = text.trim();
    const reply = await table.send({ kind: 'say', to, phrase: 'free', blanks: [], text: sent });
    if (reply.ok) write(unsent((table.writing.peek()[to] ?? '').trimStart(), sent));
  };
  const send = () => {
    if (text.trim() !== '') sending.run(sendText);
  };
  const lesson = useLesson()?.view.value;
  const closed = lesson !== undefined && !lesson.settings.freeText;
  if (lesson?.you.muted) return <p class="talk-empty">{t('lesson.muted')}</p>;
  if (picking) return <PhrasePicker to={to} close={() => setPicking(false)} />;
  if (closed)
    return (
      <Button icon="list" wide onClick={() => setPicking(true)}>
        {t('lesson.freeTextOff')}
      </Button>
    );
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Button kind="ghost" icon="list" label={t('ui.phrases')} onClick={() => setPicking(true)} />
      <input
        value={text}
        maxLength={ruleset.parameters['talk.textMost']}
        aria-label={label}
        placeholder={label}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Button kind="ghost" icon="paper-plane-tilt" label={t('ui.send')} submits />
    </form>
  );
}

function PhrasePicker({ to, close }: { to: number; close(): void }) {
  const table = useTable();
  const view = table.view.value;
  const [phrase, setPhrase] = useState<Phrase>();
  const [chosen, setChosen] = useState<string[]>([]);
  const role = typeof view.viewer === 'number' ? view.seats[view.viewer].role : 'government';
  const pick = (one: Phrase) => {
    setPhrase(one);
    setChosen(one.blanks.map((blank) => fillings(view, blank)[0] ?? ''));
  };
  const send = async () => {
    if (!phrase) return;
    const reply = await table.send({ kind: 'say', to, phrase: phrase.id, blanks: chosen, text: '' });
    if (reply.ok) close();
  };
  return (
    <div class="say-phrases">
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
                  {phraseLine(one)}
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
