import type { Scenario, ScenarioMoment } from '../../../shared/model/index.ts';
import { dateWritten, hasText, t } from '../../i18n/index.ts';
import { momentText } from '../debrief/turn-words.ts';
import type { Words } from '../debrief/words.ts';

/** Most moments on one slide. */
const MOST = 7;

/** What really happened: the way of the real case, how long it took, and what nobody knows to this day. */
export function ReallySlide({ scenario, words }: { scenario: Scenario; words: Words }) {
  return (
    <div class="slide-really">
      <ol>
        {mainMoments(scenario.history).map((moment) => (
          <li key={moment.id}>
            <time dateTime={moment.date}>{dateOf(moment.date)}</time>
            <span>{momentText(moment, words).title}</span>
          </li>
        ))}
      </ol>
      <div>
        {hasText('history.clock') && <p>{t('history.clock')}</p>}
        {hasText('history.unknown') && <p class="slide-note">{t('history.unknown')}</p>}
        <h3>{t('classDebrief.really.ask')}</h3>
      </div>
    </div>
  );
}

/** The first moment, and those at which a court or a lawmaker decided. */
export function mainMoments(history: readonly ScenarioMoment[]): ScenarioMoment[] {
  const deciding = history.filter(({ orders }, i) => i === 0 || orders.includes('rule') || orders.includes('law'));
  return deciding.length > MOST ? [...deciding.slice(0, MOST - 2), ...deciding.slice(-2)] : deciding;
}

function dateOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: day ? 'numeric' : undefined };
  return dateWritten(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), { ...style, timeZone: 'UTC' });
}
