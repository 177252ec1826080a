import type { SeatView } from '../../../shared/model/index.ts';
import { TESTS } from '../../../shared/model/index.ts';
import { WeightPips } from '../../kit/index.ts';
import { t } from '../../text/index.ts';
import { Term } from '../glossed.tsx';

/** How much each of the five tests weighs in the courts of one place. */
export function CaseLaw({ view, jurisdiction }: { view: SeatView; jurisdiction: number }) {
  const weights = view.jurisdictions[jurisdiction].weights;
  return (
    <div class="case-law">
      <h3 class="k-label">
        <Term id="doctrine">{t('ui.caseLaw')}</Term>
      </h3>
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
    </div>
  );
}
