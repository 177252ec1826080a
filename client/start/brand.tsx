import { Seal } from '../kit/index.ts';
import { t } from '../text/index.ts';

/** The wordmark, and the question that the game asks. */
export function Brand() {
  return (
    <header class="start-brand">
      <Seal size={64} />
      <div>
        <h1>Comity</h1>
        <p>
          <b>
            {t('scenario.name')}, {t('scenario.dates')}.
          </b>{' '}
          {t('scenario.pitch')}
        </p>
      </div>
    </header>
  );
}
