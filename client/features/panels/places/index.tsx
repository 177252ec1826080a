import './places.css';
import { useEffect, useRef } from 'preact/hooks';
import { NONE } from '../../../../shared/model/index.ts';
import { cityName, jurisdictionName, scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { placeOf } from '../../../state/map-model.ts';
import { useTable } from '../../../state/table-store.ts';
import { Crest } from '../../../ui/index.ts';
import { world } from '../world/handle.ts';
import { Store } from './store.tsx';

/** The map as a list: each datacenter with its owner and what is stored there. Choosing one chooses it on the map too. */
export function Places() {
  const table = useTable();
  const view = table.view.value;
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'center' });
    chosen.current?.focus();
  }, []);
  return (
    <ul class="places">
      {view.datacenters
        .filter((center) => !center.closed)
        .map((center) => {
          const seat = scenarioOf(view.scenario).seats[center.company];
          const isChosen = table.place.value === center.id;
          const held = view.holdings.filter((one) => one.datacenter === center.id || one.splitWith === center.id);
          return (
            <li key={center.id} class={isChosen ? 'place chosen' : 'place'}>
              <button
                ref={isChosen ? chosen : undefined}
                type="button"
                aria-pressed={isChosen}
                onClick={() => {
                  table.place.value = isChosen ? NONE : center.id;
                  if (!isChosen) world.value?.focusOn(placeOf(view, center));
                }}
              >
                <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={30} />
                <span>
                  <b>{cityName(view, center.id)}</b>
                  {t('ui.place.owner', {
                    owner: seatName(view, center.company),
                    place: jurisdictionName(view, center.jurisdiction),
                  })}
                </span>
              </button>
              {held.length === 0 && <p class="drawer-quiet">{t('ui.place.empty')}</p>}
              <ul>
                {held.map((holding) => (
                  <Store key={holding.id} view={view} holding={holding} at={center.id} />
                ))}
              </ul>
            </li>
          );
        })}
    </ul>
  );
}
