import type { CaseFile, SeatId } from '../../../shared/model/index.ts';
import { inARow } from '../../i18n/index.ts';
import type { Words } from './words.ts';

const ROADS = ['order', 'request', 'covert', 'news'] as const;

/** A government's investigations: how each ended and by which road its evidence came. */
export function SeatFiles({ seat, words }: { seat: SeatId; words: Words }) {
  const { t, view } = words;
  const own = (view.opened?.files ?? []).filter(
    ({ jurisdiction, status }) => view.jurisdictions[jurisdiction]?.government === seat && status !== 'sleeping',
  );
  return (
    <>
      <h3>{t('debrief.seats.files')}</h3>
      <ul class="file-list">
        {own.map((file) => (
          <li key={file.id} class={file.status}>
            <b>{t('debrief.seats.file', { crime: words.crime(file.id), holding: words.holding(file.holding) })}</b>
            <span>
              {endOf(file, words)}; {evidenceOf(file, words)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A government's secret work, opened. */
export function SeatCoverts({ seat, words }: { seat: SeatId; words: Words }) {
  const { t, view } = words;
  const own = (view.opened?.coverts ?? []).filter(
    ({ jurisdiction }) => view.jurisdictions[jurisdiction]?.government === seat,
  );
  return (
    <>
      <h3>{t('debrief.seats.covert')}</h3>
      {own.length === 0 && <p>{t('debrief.seats.noCovert')}</p>}
      <ul class="file-list">
        {own.map(({ round, holding, worked, exposed, file }) => (
          <li key={`${file}-${round}`}>
            {t('debrief.seats.covertLine', {
              round,
              holding: words.holding(holding),
              worked: t(worked ? 'debrief.seats.covertWorked' : 'debrief.seats.covertFailed'),
              exposed: t(exposed ? 'debrief.seats.covertExposed' : 'debrief.seats.covertHidden'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function endOf({ status, closedRound, due, dealt }: CaseFile, { t }: Words): string {
  if (status === 'missed') return t('debrief.seats.fileMissed', { round: due });
  if (status !== 'closed') return t('debrief.seats.fileOpen');
  return t(closedRound <= dealt + 1 ? 'debrief.seats.fileFresh' : 'debrief.seats.fileCold', { round: closedRound });
}

function evidenceOf({ by, evidence, need }: CaseFile, { t }: Words): string {
  const roads = ROADS.filter((road) => by[road] > 0).map((road) => t(`debrief.seats.road.${road}`, { by: by[road] }));
  if (roads.length === 0) return t('debrief.seats.noEvidence');
  return t('debrief.seats.evidence', { have: evidence, need, roads: inARow(roads) });
}
