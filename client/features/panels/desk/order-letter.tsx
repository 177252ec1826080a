import './order-letter.css';
import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { capital, cityName, holdingName, jurisdictionName, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { courtFirst } from './court-first.ts';
import { factsOf } from './demand-facts.tsx';
import { hasTreaty } from './demand-merits.tsx';
import { Facts } from './file-head.tsx';

/** The order itself, as it was served: on a desk of two pages it is the first. A narrow one has its facts instead. */
export function OrderLetter({ demand }: { demand: PublicDemand }) {
  const view = useTable().view.value;
  const holding = view.holdings.find((one) => one.id === demand.holding);
  const [, , ...held] = factsOf(view, demand);
  return (
    <div class="order-letter">
      <p>
        {t('deskui.letter.to')} <b>{seatName(view, demand.company)}</b>
      </p>
      <p>
        {t('deskui.letter.line')} <b>{holdingName(view, demand.holding, 'short')}</b>.{' '}
        {t('deskui.letter.kept', {
          city: holding ? cityName(view, holding.datacenter) : '',
          place: jurisdictionName(view, demand.host),
        })}
      </p>
      <p>
        {t('deskui.letter.why')} <b>{t(demand.crime)}</b>.
      </p>
      {courtFirst(view, demand) === undefined && (
        <p>{t(demand.status === 'inForce' ? 'deskui.letter.atOnce' : 'deskui.letter.byWhen')}</p>
      )}
      <p>{t(demand.sealed ? 'deskui.letter.secret' : 'deskui.letter.open')}</p>
      <Facts facts={[...held, [t('deskui.letter.road'), t(`deskui.letter.road.${roadOf(view, demand)}`), 'request']]} />
      <footer>
        <JudgeStamp word={t('deskui.letter.approved')} />
        <p>
          <b>{t(`deskui.letter.judge.${demand.issued}`)}</b>
          {capital(jurisdictionName(view, demand.jurisdiction, 'court'))}
        </p>
      </footer>
    </div>
  );
}

/** Whether the asking state could have asked by treaty, and whether it did. */
function roadOf(view: SeatView, { jurisdiction, host, file }: PublicDemand): 'none' | 'tried' | 'untried' {
  if (!hasTreaty(view, jurisdiction, host)) return 'none';
  const asked = view.requests.some((one) => one.asker === jurisdiction && one.file === file);
  return asked ? 'tried' : 'untried';
}

/** A round stamp with a court's gable, across which a word stands. The words beside it say the same. */
function JudgeStamp({ word }: { word: string }) {
  return (
    <svg class="order-stamp" viewBox="0 0 128 128" aria-hidden="true">
      <circle cx="64" cy="64" r="58" />
      <circle cx="64" cy="64" r="50" />
      <path d="M34 44 64 26 94 44ZM40 50V60M52 50V60M64 50V60M76 50V60M88 50V60M40 84V94M52 84V94M64 84V94M76 84V94M88 84V94M32 100H96" />
      <rect x="-2" y="60" width="132" height="24" />
      <text x="64" y="78" text-anchor="middle" textLength="116" lengthAdjust="spacingAndGlyphs">
        {word.toUpperCase()}
      </text>
    </svg>
  );
}
