import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loaded } from '../../loaded.ts';
import type { MapHandle } from '../../map/types.ts';
import { mapModel, mapOpening } from '../../state/map-model.ts';
import { isStill } from '../../state/settings.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';
import { world } from './handle.ts';
import './world.css';

/** The map behind the panels. Loads Phaser only when it is shown; the list of places is its twin for keyboard and screen reader. */
export function World({ insets }: { insets: { left: number; right: number; top: number; bottom: number } }) {
  const table = useTable();
  const host = useRef<HTMLDivElement>(null);
  const wished = useRef(insets);
  wished.current = insets;
  useEffect(() => {
    let handle: MapHandle | undefined;
    let gone = false;
    let stop = () => {};
    const open = async () => {
      const { createMap } = await loaded(() => import('../../map/index.ts'));
      if (!host.current || gone) return;
      handle = await createMap(host.current, {
        model: mapModel(table.view.value, table.place.value),
        reducedMotion: isStill.value,
        opening: mapOpening(table.view.value.scenario),
        insets: wished.current,
        onPick(kind, id) {
          if (kind === 'stack') table.place.value = Number(id);
          table.drawer.value = kind === 'stack' ? 'places' : 'laws';
        },
      });
      if (gone) return handle.destroy();
      world.value = handle;
      const still = effect(() => handle?.setReducedMotion(isStill.value));
      const drawn = effect(() =>
        handle?.update(mapModel(table.view.value, table.place.value, table.draft.value?.option)),
      );
      stop = () => {
        still();
        drawn();
      };
    };
    // Without a map the list of places still tells everything.
    open().catch(() => {});
    return () => {
      gone = true;
      stop();
      world.value = undefined;
      handle?.destroy();
    };
  }, [table]);
  useEffect(() => world.value?.setInsets(insets), [insets.left, insets.right, insets.top, insets.bottom]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds a drawing and no fields; its twin is the list of places
    <div class="world" ref={host} role="group" aria-label={t('ui.map.label')} data-region="map" />
  );
}
