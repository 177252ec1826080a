import { useState } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { doerOf } from '../../../i18n/headlines.ts';
import {
  caseLawOf,
  caseName,
  eventSentence,
  inARow,
  jurisdictionName,
  reasonsText,
  rulingName,
  t,
} from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Tabs } from '../../../ui/index.ts';
import { recordTold } from '../../table/use-record.ts';
import { SeatCrest } from '../desk/crests.tsx';
import { Glossed } from '../glossed.tsx';
import { newsStruck } from '../outcome/news-struck.ts';
import { WhyTheyDidIt } from './why-they-did-it.tsx';

const PAGES = ['events', 'reasons', 'precedents', 'news'] as const;
type Page = (typeof PAGES)[number];

/** What has happened so far, as this seat saw it, and what the courts have said. */
export function RecordBook() {
  const view = useTable().view.value;
  const [page, setPage] = useState<Page>('events');
  return (
    <>
      <Tabs<Page>
        name="record"
        label={t('ui.drawer.record')}
        tabs={PAGES.map((id) => ({ id, label: t(`ui.record.${id}`) }))}
        chosen={page}
        onChoose={setPage}
      />
      <div id="record-panel" role="tabpanel" class="drawer-page">
        {page === 'events' && <Events view={view} />}
        {page === 'reasons' && <WhyTheyDidIt />}
        {page === 'precedents' && <Precedents view={view} />}
        {page === 'news' && <News view={view} />}
      </div>
    </>
  );
}

function Events({ view }: { view: SeatView }) {
  const table = useTable();
  const rounds = [...new Set(recordTold(table).map((chapter) => chapter.round))].filter((round) => round > 0);
  if (rounds.length === 0) return <p class="drawer-quiet">{t('ui.record.empty')}</p>;
  return (
    <>
      {rounds
        .toSorted((a, b) => b - a)
        .map((round) => (
          <section key={round}>
            <h3>{t('ui.round', { round })}</h3>
            <ul class="record-lines">
              {recordTold(table)
                .filter((chapter) => chapter.round === round)
                .flatMap((chapter) => chapter.events)
                .flatMap((event) => {
                  const line = eventSentence(view, event);
                  return line === undefined ? [] : [{ line, seat: doerOf(view, event) }];
                })
                .map(({ line, seat }, at) => (
                  <li key={at}>
                    {seat !== undefined && <SeatCrest seat={seat} size={26} />}
                    <span>
                      <Glossed text={line} />
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Precedents({ view }: { view: SeatView }) {
  const rulings = view.cases
    .flatMap((publicCase) => publicCase.rulings.map((ruling) => ({ publicCase, ruling })))
    .toSorted((a, b) => b.ruling.round - a.ruling.round);
  if (rulings.length === 0) return <p class="drawer-quiet">{t('ui.record.noRulings')}</p>;
  return (
    <ul class="record-rulings">
      {rulings.map(({ publicCase, ruling }) => (
        <li key={`${publicCase.id}.${ruling.round}.${ruling.level}`}>
          <b>{caseName(view, publicCase)}</b>
          <span>
            <Glossed
              text={t('ui.record.ruling', {
                round: ruling.round,
                court: jurisdictionName(view, publicCase.jurisdiction, 'court'),
                ruling: rulingName(publicCase, ruling.ruling),
                test: t(`test.${ruling.ground}.name`),
              })}
            />
          </span>
          {ruling.reasons && <q>{reasonsText(ruling.reasons)}</q>}
          {ruling.moves.map((move) => (
            <em key={`${move.jurisdiction}.${move.test}`}>
              {t('ui.weightMoves', {
                test: t(`test.${move.test}.name`),
                from: move.from,
                to: move.to,
                where: caseLawOf(view, move.jurisdiction),
              })}
            </em>
          ))}
        </li>
      ))}
    </ul>
  );
}

function News({ view }: { view: SeatView }) {
  const events = recordTold(useTable()).flatMap((chapter) => chapter.events);
  if (view.news.length === 0) return <p class="drawer-quiet">{t('ui.record.noNews')}</p>;
  return (
    <ul class="record-rulings">
      {view.news.toReversed().map(({ round, card }) => (
        <li key={`${round}.${card}`}>
          <b>{t(`card.${card}.title`)}</b>
          <em>{t('ui.round', { round })}</em>
          <span>
            <Glossed text={t(`card.${card}.line`)} /> <b>{inARow(newsStruck(view, events, card))}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
