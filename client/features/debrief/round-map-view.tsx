import { useEffect, useRef, useState } from 'preact/hooks';
import { loaded } from '../../app/loaded.ts';
import { isStill } from '../../state/settings.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LonLat, MapHandle, MapModel, MapOpening } from '../map/types.ts';
import type { Words } from './words.ts';

type Props = {
  model: MapModel;
  opening: MapOpening;
  round: number;
  words: Words;
  /** Where the map shows something else than the end of a round with every secret open. */
  told?: { name: string; caption: string };
};

/** The map of the chosen round. It is drawn by a part that loads on its own, and told in full by the timeline. */
export function RoundMapView({ model, opening, round, words, told }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle | undefined>(undefined);
  const latest = useRef(model);
  const [failed, setFailed] = useState(false);
  const { t } = words;
  latest.current = model;
  const opened = useRef(opening);

  useEffect(() => {
    let gone = false;
    const open = async () => {
      const { createMap } = await loaded(() => import('../map/index.ts'));
      if (gone || !host.current) return;
      const made = await createMap(host.current, {
        model: latest.current,
        onPick: () => undefined,
        reducedMotion: isStill.value,
        opening: { ...opened.current, fit: placesOf(latest.current) },
        insets: insetsOf(host.current.getBoundingClientRect()),
      });
      if (gone) return made.destroy();
      map.current = made;
      made.update(latest.current);
    };
    open().catch(() => setFailed(true));
    return () => {
      gone = true;
      map.current?.destroy();
      map.current = undefined;
    };
  }, []);

  useEffect(() => {
    map.current?.update(model);
  }, [model]);

  return (
    <figure class="round-map">
      <div ref={host} class="round-map-host" role="img" aria-label={told?.name ?? t('debrief.map.name', { round })} />
      <figcaption>
        <Icon name="clock" size={20} />
        {failed
          ? t('debrief.failed.map')
          : (told?.caption ??
            t(round === 0 ? 'debrief.map.start' : 'debrief.map.caption', { round, date: words.date(round) }))}
      </figcaption>
    </figure>
  );
}

/** Room for the crests at the edges and the words above; a narrow map needs its width more. */
function insetsOf({ width }: { width: number }) {
  return width < 600 ? { left: 20, right: 20, top: 36, bottom: 12 } : { left: 40, right: 40, top: 56, bottom: 32 };
}

/** Everything that has to be in sight when the map opens. */
function placesOf({ stacks, crests }: MapModel): LonLat[] {
  return [...stacks, ...crests].map(({ lon, lat }) => [lon, lat]);
}
