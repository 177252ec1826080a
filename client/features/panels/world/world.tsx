import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../../../app/later.tsx';
import { loaded } from '../../../app/loaded.ts';
import { t } from '../../../i18n/index.ts';
import { mapModel, mapOpening } from '../../../state/map-model.ts';
import { isStill } from '../../../state/settings.ts';
import { useTable } from '../../../state/table-store.ts';
import type { MapHandle } from '../../map/types.ts';
import { standing, world } from './handle.ts';
import type { Shown } from './place-card.tsx';
import './world.css';

const PlaceCard = later(async () => (await import('../looked-up.ts')).PlaceCard);
/** Pixels of height that a card beside a place may need. */
const CARD_ROOM = 280;

/** The map behind the panels. Loads Phaser only when it is shown; the list of places is its twin for keyboard and screen reader. */
export function World({ insets }: { insets: { left: number; right: number; top: number; bottom: number } }) {
  const table = useTable();
  const host = useRef<HTMLDivElement>(null);
  const wished = useRef(insets);
  wished.current = insets;
  const [hovered, setHovered] = useState<Shown>();
  const [pinned, setPinned] = useState<Shown>();
  const pointer = useRef({ x: 0, y: 0 });
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
          if (kind === 'country' || !isRoomy()) table.drawer.value = kind === 'stack' ? 'places' : 'laws';
          else setPinned({ hit: { kind, id }, at: { ...pointer.current } });
        },
        onArrange: (boxes) => {
          standing.value = boxes;
        },
        onHover: (hit) => setHovered(hit && { hit, at: { ...pointer.current } }),
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
      standing.value = [];
      handle?.destroy();
    };
  }, [table]);
  useEffect(() => world.value?.setInsets(insets), [insets.left, insets.right, insets.top, insets.bottom]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds a drawing and no fields; its twin is the list of places
    <div
      class="world"
      ref={host}
      role="group"
      aria-label={t('ui.map.label')}
      data-region="map"
      onPointerDownCapture={track}
      onPointerMoveCapture={track}
    >
      {pinned ? (
        <PlaceCard key={pinned.hit.id} shown={pinned} insets={insets} onShut={() => setPinned(undefined)} />
      ) : (
        hovered && <PlaceCard key={hovered.hit.id} shown={hovered} insets={insets} />
      )}
    </div>
  );

  /** Whether a card fits between the panels: on a phone the map is a strip, and the list opens at once. */
  function isRoomy(): boolean {
    const { top, bottom } = wished.current;
    return (host.current?.clientHeight ?? 0) - top - bottom >= CARD_ROOM;
  }

  function track(event: PointerEvent) {
    const box = host.current?.getBoundingClientRect();
    if (box) pointer.current = { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
