import { useEffect, useState } from 'preact/hooks';
import { LARGE_WINDOW } from '../../ui/media.ts';
import { STRIP_PX } from '../map/strip.ts';

type Insets = { left: number; right: number; top: number; bottom: number };
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
const GUTTER = 12;

/** What the cards of an Outcome cover: what happened and its numbers where lines begin, a ruling or a letter where they end, the bar below. */
const TOLD = { start: 400, end: 470, top: 40, bottom: 120 };
/** By how much a large window shows them larger (outcome.css). */
const LARGER = 1.25;
/** On a narrow screen they stand above the map. */
const TOLD_ABOVE: Insets = { left: 16, right: 16, top: 300, bottom: 110 };

/** On a phone on its side they have one half of the map (outcome.css). */
export function toldBeside({ left, right, bottom, top }: Edges, fromRight: boolean): Insets | undefined {
  const width = right - left;
  if (width < 760 || bottom - top >= 480) return undefined;
  const half = Math.round(width * 0.48);
  return { left: fromRight ? 16 : half, right: fromRight ? half : 16, top: 8, bottom: 76 };
}

/** How much of a map's lower end a panel covers that begins within it; nothing where it stands beside the map, nor of a strip, which keeps its middle. */
export function coveredBelow(map: Edges, panel: Edges | undefined): number {
  if (
    !panel ||
    map.bottom - map.top < STRIP_PX ||
    panel.top <= map.top ||
    panel.left >= map.right ||
    panel.right <= map.left
  )
    return 0;
  return Math.max(0, Math.round(map.bottom - panel.top));
}

/** How much of the map the panels cover, so that it can show what matters between them; measured anew when another kind of page is opened or an Outcome is told. */
export function useInsets(phone: boolean, full: boolean, open: string | undefined, telling: boolean): Insets {
  const [insets, setInsets] = useState<Insets>({ left: 0, right: 0, top: 0, bottom: 0 });
  useEffect(() => {
    const measure = () => {
      const map = document.getElementById('map')?.getBoundingClientRect();
      // On an upright tablet the panels lie below the map and cover nothing of it.
      const box = (id: string) => {
        const panel = document.getElementById(id)?.getBoundingClientRect();
        return map && panel && panel.top < map.bottom ? panel : undefined;
      };
      const fromRight = document.documentElement.dir === 'rtl';
      if (map && telling && map.width >= 1024) {
        const { start, end, top, bottom } = TOLD;
        const [left, right] = fromRight ? [end, start] : [start, end];
        const by = matchMedia(LARGE_WINDOW).matches ? LARGER : 1;
        return setInsets({ left: left * by, right: right * by, top: top * by, bottom: bottom * by });
      }
      if (map && telling && map.height > 560) return setInsets(TOLD_ABOVE);
      const beside = map && telling && toldBeside(map, fromRight);
      if (beside) return setInsets(beside);
      if (!map || full) return setInsets({ left: 0, right: 0, top: 0, bottom: 0 });
      if (phone) return setInsets({ left: 0, right: 0, top: 0, bottom: coveredBelow(map, box('desk')) });
      const [atLeft, atRight] = fromRight ? [box('desk'), box('seat')] : [box('seat'), box('desk')];
      const tray = box('tray');
      const strip = box('map-key') ?? box('case-strip');
      setInsets({
        left: Math.max(0, Math.round((atLeft?.right ?? 0) - map.left + GUTTER)),
        right: Math.max(0, Math.round(map.right - (atRight?.left ?? map.right) + GUTTER)),
        top: Math.max(0, Math.round((strip?.bottom ?? map.top) - map.top)) + GUTTER,
        bottom: Math.max(0, Math.round(map.bottom - (tray?.top ?? map.bottom) + GUTTER)),
      });
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [phone, full, open, telling]);
  return insets;
}
