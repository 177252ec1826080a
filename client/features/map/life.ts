import type { Lines } from './lines.ts';
import type { Point } from './projection.ts';
import type { Layer, Stage } from './stage.ts';

/** Seconds from step to step of what the style sheet moves: all keep to one beat, and the page is drawn no more often than that. */
export const BEAT = 0.35;
/** Steps after which the longest of the motions begins anew. */
const BEATS = 24;
const DEGREES_AN_HOUR = 15;
/** From noon to dusk: the game knows no winter. */
const HALF_A_DAY_HOURS = 6;
/** Where the edge of the night is measured: in the middle of what is played on. */
const LATITUDE = 45;

/**
 * What makes the resting map live: lamps at datacenters, packets on their way, the night, ink where a secret came out. All
 * are page elements that a style sheet moves by steps, two to four a second; the canvas rests meanwhile, and a hidden tab
 * costs nothing.
 */
export function createLife(stage: Stage, lines: Lines): Layer {
  const night = element('map-night');
  stage.overlay.prepend(night);
  let placed: { element: HTMLElement; at(): Point }[] = [];
  let packets: HTMLElement[] = [];

  function show(kind: string, seed: string): HTMLElement {
    const one = element(kind);
    // Lamps that blink together would be one machine.
    one.style.setProperty('--beat', `${-(hash(seed) % BEATS) * BEAT}s`);
    night.after(one);
    return one;
  }

  function clear() {
    for (const { element: one } of placed) one.remove();
    for (const one of packets) one.remove();
    placed = [];
    packets = [];
  }

  function place() {
    for (const { element: one, at } of placed) {
      const { x, y } = at();
      one.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    }
    const { hour = 12 } = stage.model;
    const noon = stage.opening.meridian + (12 - hour) * DEGREES_AN_HOUR;
    const isMorning = hour < 12;
    const edge = noon + (isMorning ? -HALF_A_DAY_HOURS : HALF_A_DAY_HOURS) * DEGREES_AN_HOUR;
    night.dataset.side = isMorning ? 'west' : 'east';
    night.style.translate = `${Math.round(stage.screen([edge, LATITUDE]).x)}px 0`;
  }

  return {
    arrange() {
      clear();
      for (const pin of stage.pins) {
        if (pin.kind !== 'stack') continue;
        const at = () => {
          const { x, y } = stage.screen(pin.place);
          return { x: x + pin.at.x - pin.anchor.x, y: y + pin.at.y - pin.anchor.y };
        };
        if (stage.model.stacks.find(({ id }) => id === pin.id)?.leaked)
          placed.push({ element: show('map-ink', pin.id), at });
        placed.push({ element: show('map-lamp', pin.id), at });
      }
      for (const { line, curve } of lines.drawn) {
        if (!line.moving || line.suspended || line.ghost) continue;
        const packet = show(`map-packet map-packet-${line.kind}`, line.id);
        const [from, control, to] = [curve.from, curve.control, curve.to].map(
          ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`,
        );
        packet.style.offsetPath = `path('M${from}Q${control} ${to}')`;
        packets.push(packet);
      }
      place();
    },
    follow() {
      // They come back once the map rests.
      for (const one of packets) one.remove();
      packets = [];
      place();
    },
    destroy() {
      clear();
      night.remove();
    },
  };
}

function element(kind: string): HTMLElement {
  const one = document.createElement('i');
  one.className = kind;
  return one;
}

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) & 0xffff;
  return sum;
}
