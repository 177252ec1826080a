import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NONE } from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, oneAtATime } from '../../../ui/index.ts';
import { PhrasePicker } from '../parts.ts';
import { type Channel, channelName } from './channels.ts';
import { usePlayedByAi } from './played-by-ai.ts';
import { unsent } from './unsent.ts';

/** Where one writes: free words, or a ready-made phrase with blanks to choose. */
export function Say({ channel }: { channel: Exclude<Channel, 'deals'> }) {
  const table = useTable();
  const [picking, setPicking] = useState(false);
  const picked = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (picked.current) form.current?.querySelector('button')?.focus();
    picked.current = picking;
  }, [picking]);
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
  const isAi = usePlayedByAi();
  const others = view.seats.filter(({ id }) => id !== view.viewer);
  const onlyAiReads = channel === 'all' ? others.every(({ id }) => isAi(id)) : isAi(channel);
  const closed = lesson !== undefined && !lesson.settings.freeText;
  // Whoever only looks on is heard by nobody.
  if (typeof view.viewer !== 'number') return null;
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
      ref={form}
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
      {onlyAiReads && text !== '' && <p class="say-hint">{t('ui.talk.onlyPhrases')}</p>}
    </form>
  );
}
