import { t } from '../../i18n/index.ts';
import { useTable } from '../../state/table-store.ts';
import { Button } from '../../ui/index.ts';
import { world } from '../panels/world/index.ts';

const LINES = ['order', 'request', 'covert', 'treaty'] as const;

/** Buttons for the map, the same places as a list, and what its lines mean. */
export function MapTools() {
  const table = useTable();
  return (
    <section class="map-tools" aria-label={t('ui.tab.map')} id="map-tools" data-region>
      <ul class="map-key" id="map-key" data-over-map aria-label={t('ui.map.key')}>
        {LINES.map((line) => (
          <li key={line}>
            <i class={`map-line map-line-${line}`} aria-hidden="true" />
            {t(`ui.map.${line}`)}
          </li>
        ))}
      </ul>
      <div class="map-buttons" data-over-map>
        <Button kind="ghost" icon="plus" label={t('ui.map.in')} onClick={() => world.value?.zoomBy(1)} />
        <Button kind="ghost" icon="minus" label={t('ui.map.out')} onClick={() => world.value?.zoomBy(-1)} />
        <Button kind="ghost" icon="crosshair" label={t('ui.map.reset')} onClick={() => world.value?.reset()} />
        <Button
          kind="ghost"
          icon="map-pin"
          label={t('ui.map.list')}
          onClick={() => {
            table.drawer.value = 'places';
          }}
        />
      </div>
    </section>
  );
}

/** The way from the strip of the map above a phone's desk to all of it. */
export function WholeMap() {
  const table = useTable();
  return (
    <div class="map-whole" data-over-map>
      <Button
        kind="ghost"
        icon="arrows-out"
        label={t('ui.map.whole')}
        onClick={() => {
          table.phoneTab.value = 'map';
        }}
      />
    </div>
  );
}
