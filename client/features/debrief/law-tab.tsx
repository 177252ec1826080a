import type { PublicCase, RulingRecord, WeightMove } from '../../../shared/model/index.ts';
import { NONE, TESTS } from '../../../shared/model/index.ts';
import { capital, inClauses, signed } from '../../i18n/index.ts';
import { WeightChart } from './weight-chart.tsx';
import type { Words } from './words.ts';

/** Case law: how the five tests moved in every court, and each ruling with its reasons. */
export function LawTab({ words }: { words: Words }) {
  const { t, view } = words;
  const ruled = view.cases
    .flatMap((record) => record.rulings.map((ruling) => ({ record, ruling })))
    .sort((a, b) => a.ruling.round - b.ruling.round);
  const benches = view.jurisdictions.filter(({ id, bench }) => bench === id);
  return (
    <div class="law">
      <section class="paper" aria-labelledby="weights-title">
        <h2 id="weights-title">{t('debrief.law.allCourts')}</h2>
        <div class="weights-all" style={{ '--rows': benches.length * TESTS.length }}>
          {benches.map(({ id }) => (
            <WeightChart
              key={id}
              history={words.weightsOf(id)}
              title={t('debrief.law.title', { courts: words.caseLawOf(id) })}
              words={words}
            />
          ))}
        </div>
      </section>
      <section class="paper" aria-labelledby="rulings-title">
        <h2 id="rulings-title">{t('debrief.law.precedents')}</h2>
        {ruled.length === 0 && <p>{t('debrief.law.noPrecedents')}</p>}
        <ol class="rulings">
          {ruled.map(({ record, ruling }) => (
            <li key={`${record.id}-${ruling.round}`}>
              <Precedent record={record} ruling={ruling} words={words} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Precedent({ record, ruling, words }: { record: PublicCase; ruling: RulingRecord; words: Words }) {
  const { t } = words;
  const tags = [
    record.demand === NONE && t('debrief.law.background'),
    record.sealed && t('debrief.law.sealed'),
    ruling.bold > 0 && t('debrief.law.bold', { bold: ruling.bold }),
    ruling.lean !== 0 && t('debrief.law.lean', { lean: signed(ruling.lean) }),
    ruling.reverses && t('debrief.law.reverses'),
  ].filter((tag) => tag !== false);
  const ruledLine = () =>
    capital(
      t('debrief.law.ruled', {
        court: words.court(record.jurisdiction),
        ruling: words.ruling(record.id, ruling.ruling),
      }),
    );
  return (
    <article class={`precedent ${ruling.ruling}`}>
      <p class="k-label">
        {t('debrief.law.case', { round: ruling.round, level: t(`debrief.law.level.${ruling.level}`) })}
      </p>
      <h3>{words.docket(record.id)}</h3>
      <p>
        <b>{ruledLine()}</b>
        {'. '}
        {t('debrief.law.ground', { test: t(`test.${ruling.ground}.name`) })}{' '}
        {t('debrief.law.merits', { merits: ruling.merits, band: words.ruling(record.id, ruling.band) })}
      </p>
      <p class="reasons">{words.courtsReasons(ruling.reasons) || t('debrief.law.noReasons')}</p>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <p class="moves">
        {ruling.moves.length === 0
          ? t('debrief.law.stood')
          : t('debrief.law.moved', { moves: inClauses(ruling.moves.map((move) => moveText(move, words))) })}
        {record.status === 'moot' && ` ${t('debrief.law.moot')}`}
      </p>
    </article>
  );
}

function moveText({ jurisdiction, test, from, to }: WeightMove, { t, caseLawOf }: Words): string {
  return t('debrief.law.moves', { place: capital(caseLawOf(jurisdiction)), test: t(`test.${test}.name`), from, to });
}
