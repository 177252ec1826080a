import './talk.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { seatName, t } from '../../../i18n/index.ts';
import { isReadUp, useTable } from '../../../state/table-store.ts';
import { announce, arrowStep, Badge, Button } from '../../../ui/index.ts';
import { DealSlip, Messages } from '../parts.ts';
import { type Channel, channelName, openDeals, partners, talkOf } from './channels.ts';
import { Say } from './say.tsx';

/** Talk in front of everyone or with one seat, and the offers that go back and forth. */
export function TalkPanel() {
  const table = useTable();
  const view = table.view.value;
  const [channel, setChannel] = useState<Channel>('all');
  const [added, setAdded] = useState<number[]>([]);
  const read = useRef(new Map<Channel, number>());
  const people = [...new Set([...partners(view), ...added])].sort((a, b) => a - b);
  const others = view.seats.filter((seat) => seat.id !== view.viewer && !people.includes(seat.id));
  const channels: Channel[] = ['all', 'deals', ...people];
  const messages = channel === 'deals' ? [] : talkOf(view, channel);
  read.current.set(channel, messages.length);
  const tabs = useRef<HTMLDivElement>(null);
  // A badge on a tab before it may push the open one out of sight.
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const toMe = view.talk.filter(({ to }) => to === view.viewer);
  const told = useRef(toMe.length);
  const isRead = isReadUp(table);
  useEffect(() => {
    if (!isRead) return;
    // What is said in the open channel is heard from its list.
    for (const message of toMe.slice(told.current))
      if (message.by !== channel) announce(t('ui.live.message', { who: seatName(view, message.by) }));
    told.current = toMe.length;
  }, [toMe.length, isRead]);
  const unread = (one: Channel) => {
    if (one === 'deals') return openDeals(view).filter((deal) => deal.to === view.viewer).length;
    return one === channel ? 0 : talkOf(view, one).length - (read.current.get(one) ?? 0);
  };
  return (
    <section class="talk sheet-panel" aria-label={t('ui.talk')}>
      <div class="talk-top">
        <div class="talk-tabs" role="tablist" ref={tabs} aria-label={t('ui.talk.with')}>
          {channels.map((one) => {
            const count = unread(one);
            return (
              <button
                key={one}
                type="button"
                role="tab"
                aria-selected={one === channel}
                tabIndex={one === channel ? 0 : -1}
                onClick={() => setChannel(one)}
                onKeyDown={(event) => turn(event, channels, channel, setChannel)}
              >
                {channelName(view, one)}
                {count > 0 && <Badge count={count} text={t('ui.unread', { count })} />}
              </button>
            );
          })}
        </div>
        {others.length > 0 && (
          <select
            class="talk-add"
            aria-label={t('ui.talk.new')}
            value=""
            onChange={(event) => {
              const seat = Number(event.currentTarget.value);
              setAdded([...added, seat]);
              setChannel(seat);
            }}
          >
            <option value="">+</option>
            {others.map((seat) => (
              <option key={seat.id} value={seat.id}>
                {seatName(view, seat.id)}
              </option>
            ))}
          </select>
        )}
      </div>
      {channel === 'deals' ? <Deals /> : <Messages channel={channel} messages={messages} />}
      {channel !== 'deals' && <Say key={channel} channel={channel} />}
    </section>
  );
}

function turn(event: KeyboardEvent, channels: Channel[], now: Channel, set: (next: Channel) => void): void {
  const step = arrowStep(event.key);
  if (!step) return;
  const next = (channels.indexOf(now) + step + channels.length) % channels.length;
  set(channels[next]);
  const tabs = (event.currentTarget as HTMLElement).parentElement?.querySelectorAll<HTMLElement>('[role="tab"]');
  tabs?.[next]?.focus();
}

function Deals() {
  const table = useTable();
  const view = table.view.value;
  const mine = view.deals.filter((deal) => deal.by === view.viewer || deal.to === view.viewer);
  return (
    <div class="talk-list">
      <Button
        small
        icon="handshake"
        onClick={() => {
          table.drawer.value = 'deal';
        }}
      >
        {t('ui.deal.make')}
      </Button>
      {mine.length === 0 && <p class="talk-empty">{t('ui.deal.none')}</p>}
      {mine.toReversed().map((deal) => (
        <DealSlip key={deal.id} deal={deal} />
      ))}
    </div>
  );
}
