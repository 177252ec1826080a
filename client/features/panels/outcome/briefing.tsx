import './newspaper.css';
import { useEffect, useRef } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { METERS } from '../../../../shared/model/index.ts';
import { type Headline, headlinesOf } from '../../../i18n/headlines.ts';
import {
  capital,
  crimeName,
  endedEarly,
  holdingName,
  inARow,
  roundDates,
  scenarioOf,
  seatName,
  signed,
  t,
} from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { partIn } from '../../../state/part-in.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Delta, Icon } from '../../../ui/index.ts';
import { Place } from '../../../ui/place.tsx';
import { comityChange, meterChange } from '../../table/fresh-changes.ts';
import { CaseNews } from '../cases/case-news.tsx';
import { SeatCrest } from '../desk/crests.tsx';
import { Glossed, Term } from '../glossed.tsx';
import { Causes } from '../seat/causes.tsx';
import { SeatPortrait } from '../seat-portrait.tsx';
import { newsStruck } from './news-struck.ts';
import { pictureOf } from './picture-of.ts';

/** Later the same advice tells nothing new. */
const ADVISED_ROUNDS = 2;

/** The sheet at the start of a round: the news, what is new for this seat, and what the last round changed. At the end of the match: that it is over. */
export function Briefing({ view, onDone }: { view: SeatView; onDone(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const over = view.phase === 'over';
  // In a class the debrief opens when every world has ended: until then nothing more is told.
  const stage = useLesson()?.view.value.lesson.stage;
  const waits = over && stage === 'playing';
  const news = view.news.find((item) => item.round === view.round && !over);
  const dealt = view.lastEvents.flatMap((event) => (event.type === 'fileDealt' ? [event.file] : []));
  const fresh = (view.own?.files ?? []).filter(
    (file) => dealt.includes(file.id) || (view.round === 1 && file.dealt === 1),
  );
  const { seats } = scenarioOf(view.scenario);
  const picture = pictureOf(view);
  const struck = news ? newsStruck(view, view.lastEvents, news.card) : [];
  const told = headlinesOf(view);
  const story = told.find((one) => isOwnRuling(view, one)) ?? told.find(({ note }) => note) ?? told[0];
  return (
    <section class="briefing" aria-label={t('ui.briefing.title')}>
      <article class="paper-front">
        <p class="paper-name">
          <span style={{ '--letters': t('scenario.paper').length }}>{t('scenario.paper')}</span>
        </p>
        <p class="paper-line">
          <span>{t('ui.briefing.edition')}</span>
          <span>{roundDates(view, view.round)}</span>
          <span>{t(over ? 'ui.briefing.end' : 'ui.briefing.roundOf', { round: view.round, rounds: view.rounds })}</span>
        </p>
        <h1 tabIndex={-1} ref={title}>
          {over
            ? t(`event.matchEnded.${endedEarly(view) ? 'none' : view.ending}`)
            : news
              ? t(`card.${news.card}.title`)
              : t('ui.briefing.quiet')}
        </h1>
        {news && (
          <p class="paper-deck">
            <Glossed text={t(`card.${news.card}.line`)} />
            {struck.length > 0 && <b>{inARow(struck)}</b>}
          </p>
        )}
        {picture && (
          <figure>
            <Place name={picture} />
            <figcaption>
              {t(`ui.briefing.place.${picture}`)} <em>{t('ui.briefing.engraving')}</em>
            </figcaption>
          </figure>
        )}
        <div class="paper-body">
          {(over || news) && (
            <section>
              {news && <h2>{t('ui.briefing.happened')}</h2>}
              <p>
                {over
                  ? t(waits ? 'lesson.over.briefing' : 'ui.briefing.over')
                  : news && <Glossed text={t(`card.${news.card}.body`)} />}
              </p>
            </section>
          )}
          {!over && <CaseNews />}
          {!over && story && <Story of={story} />}
        </div>
      </article>
      <aside class="paper-note" aria-label={t('ui.briefing.note')}>
        {typeof view.viewer === 'number' && (
          <p class="paper-who">
            <SeatCrest seat={view.viewer} size={44} />
            <span>
              <b>{seatName(view, view.viewer)}</b>
              {t(`opening.${seats[view.viewer].id}.you`)}
            </span>
          </p>
        )}
        <Changes view={view} />
        {!over && fresh.length > 0 && (
          <>
            <h2>{t('ui.briefing.files', { count: fresh.length })}</h2>
            <ul class="briefing-files">
              {fresh.map((file) => (
                <li key={file.id}>
                  <Icon name="fingerprint" size={18} /> <b>{capital(crimeName(view, file.id))}</b>{' '}
                  {t('ui.briefing.file', { holding: holdingName(view, file.holding, 'short'), due: file.due })}
                </li>
              ))}
            </ul>
          </>
        )}
        {!over && view.round <= ADVISED_ROUNDS && (
          <p class="briefing-next">
            <Glossed text={t(`ui.briefing.next.${view.seats[view.viewer as number]?.role ?? 'government'}`)} />
          </p>
        )}
      </aside>
      <div class="paper-go">
        <Button kind="gold" icon="arrow-right" onClick={onDone} seals>
          {t(waits ? 'lesson.over.on' : over ? 'ui.briefing.debrief' : 'ui.briefing.go')}
        </Button>
      </div>
    </section>
  );
}

/** A ruling that binds the reader comes before all others. */
function isOwnRuling(view: SeatView, { ruled }: Headline): boolean {
  const publicCase = view.cases.find(({ id }) => id === ruled);
  return publicCase !== undefined && partIn(view, publicCase) !== 'other';
}

/** A column: something else that the last round brought, who did it, why, and what it did to Comity. */
function Story({ of: { text, note, seat, comity } }: { of: Headline }) {
  const moved = comity.reduce((sum, { by }) => sum + by, 0);
  return (
    <section>
      <header>
        {seat !== undefined && <SeatPortrait seat={seat} size={52} />}
        <h2>{text}</h2>
      </header>
      {note && (
        <p>
          <Glossed text={note} />
        </p>
      )}
      {moved !== 0 && (
        <p class="paper-comity">
          <Term id="comity">{t('ui.comity')}</Term> <Delta delta={moved} text={signed(moved)} />
        </p>
      )}
    </section>
  );
}

/** Own meters and Comity: how the round that ended left them, and by what, every cause with its amount. */
function Changes({ view }: { view: SeatView }) {
  const table = useTable();
  const round = view.phase === 'over' ? view.round : view.round - 1;
  if (typeof view.viewer !== 'number' || round < 1) return null;
  const rows = [
    ...METERS[view.seats[view.viewer].role].map((meter) => ({
      id: meter as string,
      name: t(`meter.${meter}`),
      change: meterChange(table, meter, round),
    })),
    { id: 'comity', name: t('ui.comity'), change: comityChange(table, round) },
  ];
  return (
    <>
      <h2>{t('ui.briefing.changed')}</h2>
      <dl class="briefing-changes">
        {rows.map(({ id, name, change }) => (
          <div key={id}>
            <dt>
              <Term id={id}>{name}</Term>
            </dt>
            <dd>
              <Delta delta={change.by} text={signed(change.by)} />{' '}
              <Causes causes={change.causes} unchanged={t('ui.briefing.unchanged')} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
