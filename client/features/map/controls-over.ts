import type { Rect } from './projection.ts';

/** Buttons of the page that lie over the map: what is under them cannot be read. */
export function controlsOver(overlay: HTMLElement): Rect[] {
  const ground = overlay.getBoundingClientRect();
  const enlarge = ground.width / overlay.offsetWidth || 1;
  return [...document.querySelectorAll('[data-over-map]')].map((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return {
      x: (left - ground.left) / enlarge,
      y: (top - ground.top) / enlarge,
      width: width / enlarge,
      height: height / enlarge,
    };
  });
}
