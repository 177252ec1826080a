/** The slides are written for a page; the projector shows them this much larger, or as much as fits. */
const LARGER = { most: 2.3, least: 1.2 };
/** An upright wall is narrow for what is written: its height is filled instead, and what finds no room scrolls. */
const UPRIGHT = { most: 4.6, least: 2.3 };
/** Narrower than this it is a phone. */
const NARROWEST = 600;

/** How much larger than on a page a window of this size shows a slide, in the projector's unit. */
export function enlargement(width: number, height: number): { most: number; least: number } {
  return height > width && width >= NARROWEST ? UPRIGHT : LARGER;
}
