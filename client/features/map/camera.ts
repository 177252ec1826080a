import type { Point } from './projection.ts';

type CameraMoves = {
  pan(dx: number, dy: number): void;
  zoom(factor: number, about: Point): void;
  zoomStep(step: 1 | -1): void;
  reset(): void;
  tap(at: Point): void;
  hover(at: Point | undefined): void;
};

const TAP_PX = 6;
const KEY_PAN_PX = 80;
const WHEEL_PER_PIXEL = 0.0016;
const WHEEL_LINE_PX = 33;
const LONGEST_WHEEL_PX = 240;

/** Turns dragging, pinching, the wheel and keys on the host into camera moves, in stage pixels. Returns how to stop listening. */
export function listenCamera(host: HTMLElement, surface: HTMLElement, enlarge: number, moves: CameraMoves): () => void {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  const listening = new AbortController();
  const { signal } = listening;

  const at = (event: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: (event.clientX - left) / enlarge, y: (event.clientY - top) / enlarge };
  };

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, at(event));
    surface.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent) {
    const before = fingers.get(event.pointerId);
    const now = at(event);
    if (!before) return moves.hover(event.pointerType === 'mouse' ? now : undefined);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled <= TAP_PX) return;
    if (!other) return moves.pan(now.x - before.x, now.y - before.y);
    const middle = (one: Point) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    const spread = (one: Point) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    moves.zoom(spread(now) / spread(before), middle(now));
    moves.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  }

  function up(event: PointerEvent) {
    const known = fingers.delete(event.pointerId);
    if (known && fingers.size === 0 && travelled <= TAP_PX && event.type === 'pointerup') moves.tap(at(event));
  }

  function wheel(event: WheelEvent) {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * WHEEL_LINE_PX : event.deltaY;
    const held = Math.max(-LONGEST_WHEEL_PX, Math.min(LONGEST_WHEEL_PX, pixels));
    moves.zoom(Math.exp(-held * WHEEL_PER_PIXEL), at(event));
  }

  const keys: Record<string, () => void> = {
    ArrowLeft: () => moves.pan(KEY_PAN_PX, 0),
    ArrowRight: () => moves.pan(-KEY_PAN_PX, 0),
    ArrowUp: () => moves.pan(0, KEY_PAN_PX),
    ArrowDown: () => moves.pan(0, -KEY_PAN_PX),
    '+': () => moves.zoomStep(1),
    '=': () => moves.zoomStep(1),
    '-': () => moves.zoomStep(-1),
    '0': () => moves.reset(),
  };

  function key(event: KeyboardEvent) {
    if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  surface.addEventListener('pointerleave', () => moves.hover(undefined), { signal });
  surface.addEventListener('wheel', wheel, { signal, passive: false });
  host.addEventListener('keydown', key, { signal });
  return () => listening.abort();
}
