import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/model/index.ts';
import { pictureOf } from '../../features/panels/outcome/picture-of.ts';
import { type Headline, headlinesOf } from '../../i18n/headlines.ts';
import { scenarioOf, signed, t } from '../../i18n/index.ts';
import { announce, Crest, Delta, Portrait, Stamp } from '../../ui/index.ts';
import { Place } from '../../ui/place.tsx';
import type { Step } from './use-step.ts';

/** The class's newspaper: what just happened; while a round is opened, its news. */
export function RecordFolder({ view, step, round }: { view: SeatView; step: Step; round: number }) {
  const items = useMemo(() => headlinesOf(view), [view.round, view.phase]);
  const news = view.news.find((item) => item.round === view.round);
  const quiet = items.length === 0;
  const opening = step === 'briefing' || (quiet && view.phase === 'orders');
  useEffect(() => {
    const lines = opening && news ? [t(`card.${news.card}.title`)] : items.map(({ text }) => text);
    if (lines.length > 0) announce(lines.join(' '));
  }, []);
  return (
    <section class="projector-record" aria-labelledby="record-title">
      <p class="projector-tab">{t('wall.record.round', { round })}</p>
      <div class="projector-sheet">
        <header>
          <h2 id="record-title">{t('wall.record')}</h2>
          <p>{t(opening ? 'wall.record.news' : 'wall.record.now')}</p>
        </header>
        {opening ? (
          <News view={view} card={news?.card} />
        ) : quiet ? (
          <p class="projector-quiet">{t('wall.record.quiet')}</p>
        ) : (
          list()
        )}
      </div>
    </section>
  );

  function list() {
    return <Items items={items} view={view} />;
  }
}

/** Steps by which a full sheet is made to fit: smaller type, then fewer items. */
const TIGHTER = ['', 'long', 'longer', 'longer'] as const;

function Items({ items, view }: { items: readonly Headline[]; view: SeatView }) {
  const list = useRef<HTMLOListElement>(null);
  const [tight, setTight] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || tight === TIGHTER.length - 1) return;
    // Their own heights: the motion with which they come in would count as overflow.
    const needed = [...element.children].reduce((sum, item) => sum + (item as HTMLElement).offsetHeight, 0);
    if (needed > element.clientHeight + 2) setTight(tight + 1);
  }, [tight, items]);
  const shown = tight === TIGHTER.length - 1 ? items.slice(0, 2) : items;
  return (
    <ol ref={list} class={`projector-items ${TIGHTER[tight]}`}>
      {shown.map((item, i) => (
        <Item key={i} item={item} view={view} nth={i} />
      ))}
    </ol>
  );
}

function Item({ item, view, nth }: { item: Headline; view: SeatView; nth: number }) {
  const { seats, engravings } = scenarioOf(view.scenario);
  const seat = item.seat === undefined ? undefined : seats[item.seat];
  const face = seat && engravings?.seats[seat.id];
  return (
    <li style={{ animationDelay: `${nth * 900}ms` }}>
      <div>
        <h3>{item.text}</h3>
        {item.note && <p>{item.note}</p>}
        {item.comity.slice(0, 1).map(({ why, by }) => (
          <p key={why}>
            {why && `${why}: `}
            {t('ui.comity')} <Delta delta={by} text={signed(by)} />
          </p>
        ))}
      </div>
      {item.stamp ? (
        <Stamp word={item.stamp.word} tone={item.stamp.tone} height={68} />
      ) : (
        seat && (
          <span class="projector-face">
            {face && <Portrait face={face} size={96} />}
            <Crest letters={seat.letters} role={seat.role} variant={seat.variant} size={face ? 52 : 84} />
          </span>
        )
      )}
    </li>
  );
}

function News({ view, card }: { view: SeatView; card: string | undefined }) {
  const picture = pictureOf(view);
  return (
    <div class="projector-news">
      <h3>{card ? t(`card.${card}.title`) : t('ui.briefing.quiet')}</h3>
      {card && <p>{t(`card.${card}.body`)}</p>}
      <p class="projector-next">{t(view.phase === 'orders' ? 'phase.orders.text' : 'phase.bench.text')}</p>
      <div class="projector-picture">
        <Place name={picture} />
      </div>
    </div>
  );
}
