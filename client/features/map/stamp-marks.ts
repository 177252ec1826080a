import { freeRect } from './projection.ts';
import type { Stage } from './stage.ts';
import { DISPLAY_FONT, STAMP_INK } from './theme.ts';
import { linear, settle } from './ticker.ts';
import type { AnimationStep } from './types.ts';

const PRESS_MS = 280;
const SHAKE_MS = 120;
const SHAKE_PX = 2;
const READ_MS = 900;
/** Half the height of a stamp that lies aslant. */
const STAMP_PX = 46;
/** A map narrower than this gets smaller stamps. */
const ROOMY_PX = 480;
const FADE_MS = 150;
const PULSE_MS = 900;
const GAIN = '#7FD6A8';
const LOSS = '#FFB0A0';
const SVG = 'http://www.w3.org/2000/svg';

/** Draws over that many milliseconds; `share` runs from 0 to 1. */
export type Stretch = (
  milliseconds: number,
  draw: (share: number) => void,
  ease?: (share: number) => number,
) => Promise<void>;

/** Brings a stamp down on a place, with a small shake of the map, and lifts it once it has been read. */
export async function pressStamp(
  stage: Stage,
  stretch: Stretch,
  { at, word, tone }: Extract<AnimationStep, { kind: 'stamp' }>,
) {
  const stamp = stampElement(word, STAMP_INK[tone]);
  stage.overlay.append(stamp);
  const free = freeRect(stage.frame);
  const small = Math.min(1, free.width / ROOMY_PX);
  const half = (small * Number(stamp.getAttribute('width'))) / 2 + 6;
  const show = (scale: number, alpha: number) => {
    const place = stage.screen(at);
    const x = inside(place.x, half, free.x, free.width);
    const y = inside(place.y, small * STAMP_PX, free.y, free.height);
    stamp.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(-5deg) scale(${small * scale})`;
    stamp.style.opacity = String(alpha);
  };
  if (stage.reducedMotion) await stretch(FADE_MS, (share) => show(1, share));
  else {
    await stretch(PRESS_MS, (share) => show(1.8 - 0.8 * share, Math.min(1, share * 1.5)));
    const camera = stage.scene.cameras.main;
    await stretch(SHAKE_MS, (share) => {
      const shift = share < 1 ? Math.round(Math.sin(share * 4 * Math.PI) * SHAKE_PX) : 0;
      camera.setScroll(shift, 0);
      stage.overlay.style.translate = shift ? `${-shift}px 0` : '';
    });
  }
  await stretch(READ_MS, () => show(1, 1), linear);
  await stretch(FADE_MS, (share) => show(1, 1 - share));
  stamp.remove();
}

/** Where something of this half size lies wholly between the edges, as near as can be to where it belongs. */
function inside(at: number, half: number, from: number, size: number): number {
  const room = Math.max(0, size / 2 - half);
  const middle = from + size / 2;
  return Math.min(Math.max(at, middle - room), middle + room);
}

/** A ring that spreads once, with a triangle up for a gain and down for a loss. */
export async function pulse(stage: Stage, stretch: Stretch, { at, tone }: Extract<AnimationStep, { kind: 'pulse' }>) {
  const gain = tone === 'gain';
  const colour = gain ? GAIN : LOSS;
  const mark = drawing(120, 120, 'map-pulse');
  const ring = piece(mark, 'circle', { cx: 60, cy: 60, fill: 'none', stroke: colour });
  piece(mark, 'path', {
    d: gain ? 'M60 40L80 72H40Z' : 'M60 80L80 48H40Z',
    fill: colour,
    stroke: '#0B1A26',
    'stroke-width': 3,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  });
  stage.overlay.append(mark);
  const show = (share: number) => {
    const { x, y } = stage.screen(at);
    mark.style.transform = `translate(${x - 60}px, ${y - 60}px)`;
    mark.style.opacity = String(share < 0.6 ? 1 : (1 - share) / 0.4);
    ring.setAttribute('r', String(stage.reducedMotion ? 38 : 20 + 34 * settle(share)));
    ring.setAttribute('stroke-width', String(6 - 3 * share));
  };
  await stretch(PULSE_MS, show, linear);
  mark.remove();
}

/** A rubber stamp: a word in a double frame on paper, so that it reads on sea and on land. */
function stampElement(word: string, ink: string): SVGSVGElement {
  const text = word.toLocaleUpperCase();
  const width = 44 + text.length * 25;
  const stamp = drawing(width, 64, 'map-stamp');
  piece(stamp, 'rect', { x: 0, y: 0, width, height: 64, rx: 4, fill: '#F8F2E4', opacity: 0.94 });
  piece(stamp, 'rect', { x: 4, y: 4, width: width - 8, height: 56, fill: 'none', stroke: ink, 'stroke-width': 5 });
  piece(stamp, 'rect', { x: 11, y: 11, width: width - 22, height: 42, fill: 'none', stroke: ink, 'stroke-width': 1.6 });
  const letters = piece(stamp, 'text', {
    x: width / 2,
    y: 43,
    'text-anchor': 'middle',
    'font-family': DISPLAY_FONT,
    'font-weight': 900,
    'font-size': 30,
    textLength: width - 44,
    lengthAdjust: 'spacingAndGlyphs',
    fill: ink,
  });
  letters.textContent = text;
  return stamp;
}

function drawing(width: number, height: number, name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.classList.add(name);
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    svg.setAttribute(key, String(value));
  }
  return svg;
}

function piece(parent: SVGElement, tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
  return element;
}
