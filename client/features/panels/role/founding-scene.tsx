import scene from '../../../../assets/images/order-abroad.svg?no-inline';
import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName, scenarioOf, t } from '../../../i18n/index.ts';

/** The order with which the story begins, on its way from the state that serves it to the place that keeps the data. Decoration: the story beside it tells the same. */
export function FoundingScene({ view, demand }: { view: SeatView; demand: PublicDemand }) {
  const { holdings, datacenters } = scenarioOf(view.scenario);
  const kept = datacenters.find(({ id }) => id === holdings[demand.holding]?.datacenter);
  return (
    <div class="role-scene" aria-hidden="true">
      <img src={scene} alt="" width="462" height="262" decoding="async" />
      <span data-name={jurisdictionName(view, demand.jurisdiction, 'name')} />
      {kept && <span data-name={t(kept.city)} />}
    </div>
  );
}
