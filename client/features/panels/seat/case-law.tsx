import type { SeatView } from '../../../../shared/model/index.ts';
import { TESTS } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { WeightPips } from '../../../ui/index.ts';
import { Term } from '../glossed.tsx';

/** Where the panel is as tall as this, the weights lie open in it. */
const ROOM = '(min-height: 860px)';

/** How much each of the five tests weighs in the courts of one place. */
export function CaseLaw({ view, jurisdiction }: { view: SeatView; jurisdiction: number }) {
  const weights = view.jurisdictions[jurisdiction].weights;
  return (
    <details class="case-law" open={matchMedia(ROOM).matches}>
      <summary class="k-label">{t('ui.caseLaw')}</summary>
      <ul>
        {TESTS.map((test, at) => (
          <li key={test}>
            <span>
              <Term id={test}>{t(`test.${test}.name`)}</Term>
            </span>
            <WeightPips small weight={weights[at]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
