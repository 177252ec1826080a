import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '../../../shared/model/index.ts';
import { loaded } from '../../app/loaded.ts';
import { projectorUnit } from '../../features/brief/projector-unit.ts';
import type { MapHandle } from '../../features/map/types.ts';
import { playSound } from '../../features/sound/index.ts';
import { animationStepOf } from '../../state/animation-steps.ts';
import { mapModel, mapOpening } from '../../state/map-model.ts';
import { isStill } from '../../state/settings.ts';
import { projectorSettings } from './projector-settings.ts';

/** Layout pixels of the projector at 1920 x 1080; all is scaled to the projector that there is. */
const RECORD = 690;
const RULER = 200;
const EDGE = 40;
/** Where the Record and the ruler lie below the map, not over it; as in projector-world.css. */
const NARROW = '(max-width: 959.9px), (max-height: 539.9px)';
/** Labels on the map are written for a screen at arm's length. */
const ENLARGE = 2;
/** Milliseconds that a window must keep its size before the map is drawn anew for it. */
const SETTLE = 400;

/** The map with what everyone may see on it. Only decoration to a screen reader: the Record tells it. */
export function ProjectorMap({ view }: { view: SeatView }) {
  const host = useRef<HTMLDivElement>(null);
  const seen = useSignal(view);
  const handle = useSignal<MapHandle | undefined>(undefined);
  const unit = useSettled(projectorUnit.value);
  seen.value = view;

  useEffect(() => {
    let gone = false;
    let made: MapHandle | undefined;
    const stops: (() => void)[] = [];
    const open = async () => {
      const { createMap } = await loaded(() => import('../../features/map/index.ts'));
      if (gone || !host.current) return;
      // The Record lies where lines end.
      const isNarrow = matchMedia(NARROW).matches;
      const [left, right] = isNarrow
        ? [EDGE, EDGE]
        : document.documentElement.dir === 'rtl'
          ? [RECORD, EDGE]
          : [EDGE, RECORD];
      made = await createMap(host.current, {
        model: mapModel(seen.peek(), -1),
        onPick: () => {},
        reducedMotion: isStill.value,
        opening: mapOpening(seen.peek().scenario),
        theme: projectorSettings.peek().bright ? 'bright' : 'dark',
        insets: {
          left: left * unit,
          right: right * unit,
          top: EDGE * unit,
          bottom: (isNarrow ? EDGE : RULER + EDGE) * unit,
        },
        enlarge: Math.max(1, ENLARGE * unit),
      });
      if (gone) return made.destroy();
      handle.value = made;
      stops.push(effect(() => made?.update(mapModel(seen.value, -1))));
      stops.push(effect(() => made?.setTheme(projectorSettings.value.bright ? 'bright' : 'dark')));
    };
    // Without a map the Record still tells everything.
    open().catch(() => {});
    return () => {
      gone = true;
      for (const stop of stops) stop();
      handle.value = undefined;
      made?.destroy();
    };
  }, [unit]);

  // What just happened is shown on the map once, one step after the other.
  const moment = `${view.round}.${view.phase}`;
  const ready = handle.value;
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    const play = async () => {
      for (const event of view.lastEvents) {
        if (gone || event.type === 'roundBegan') return;
        const step = animationStepOf(view, event);
        if (!step) continue;
        if (step.kind === 'stamp') playSound('stamp', projectorSettings.value.sound);
        await ready.play(step);
      }
    };
    void play();
    return () => {
      gone = true;
      ready.skip();
    };
  }, [ready, moment]);

  return <div class="projector-map" ref={host} aria-hidden="true" tabIndex={-1} />;
}

/** A value once it has stood still: a window that is pulled to the wall, or fills it, changes size many times. */
function useSettled(value: number): number {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
