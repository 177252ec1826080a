import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Talk } from '../../../../shared/model/index.ts';
import { scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Crest } from '../../../ui/index.ts';
import type { Channel } from './channels.ts';
import { messageText } from './message-text.ts';
import { ReportWords } from './report-words.tsx';
import { StanceNote } from './stance-note.tsx';
import { WordsActs } from './words-acts.ts';

/** So far from its end the list still counts as read to the end. */
const NEAR_PX = 24;

/** What has been said in a channel, the newest in sight. */
export function Messages({ channel, messages }: { channel: Channel; messages: Talk[] }) {
  const view = useTable().view.value;
  const acts = useContext(WordsActs);
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const hasAny = messages.length > 0;
  const toEnd = () => list.current?.scrollTo({ top: hasAny ? list.current.scrollHeight : 0 });
  useEffect(() => {
    atEnd.current = true;
    toEnd();
  }, [channel, messages.length]);
  // The panel changes its height with the seat beside it; who reads farther up stays there.
  useEffect(() => {
    if (!list.current) return;
    const watch = new ResizeObserver(() => atEnd.current && toEnd());
    watch.observe(list.current);
    return () => watch.disconnect();
  }, [hasAny]);
  return (
    <div
      class="talk-list"
      ref={list}
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('ui.talk')}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_PX;
      }}
    >
      {typeof channel === 'number' && <StanceNote from={channel} />}
      {messages.length === 0 && <p class="talk-empty">{t('ui.talk.empty')}</p>}
      {messages.map((message, at) => {
        const seat = scenarioOf(view.scenario).seats[message.by];
        const own = message.by === view.viewer;
        return (
          <div key={at} class={own ? 'talk-message mine' : 'talk-message'}>
            {seat && <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={26} />}
            <p>
              <b>{own ? t('ui.you') : seatName(view, message.by)}</b> {messageText(message)}
            </p>
            {message.phrase === 'free' &&
              (acts ? acts(message.by) : !own && <ReportWords by={message.by} words={message.text} />)}
          </div>
        );
      })}
    </div>
  );
}
