import './map.css';
import './life.css';
import { bestRenderer } from './renderer.ts';
import { createScene } from './scene.ts';
import { DISPLAY_FONT, TEXT_FONT } from './theme.ts';
import type { MapHandle, MapOptions } from './types.ts';
import { loadWorld } from './world.ts';

export type * from './types.ts';

const FONT_WAIT_MS = 1500;

/**
 * Draws the world map in a host element, which it makes focusable and fills. Import this module dynamically: it brings
 * Phaser. Everything on the map must also be reachable in a panel; to a screen reader the map does not exist.
 */
export async function createMap(host: HTMLElement, options: MapOptions): Promise<MapHandle> {
  const [world] = await Promise.all([loadWorld(), fontsReady()]);
  const root = document.createElement('div');
  root.className = 'map-root';
  host.append(root);
  if (!host.hasAttribute('tabindex')) host.tabIndex = 0;
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';

  const now = { ...options };
  let renderer = options.renderer ?? bestRenderer();
  let destroyed = false;
  let scene = await createScene(host, root, world, { ...now, renderer, onLost });

  /** Graphics hardware that gave up is replaced by the canvas renderer, with the same model and view. */
  async function onLost() {
    if (destroyed || renderer === 'canvas') return;
    renderer = 'canvas';
    const { view } = scene;
    scene.destroy();
    scene = await createScene(host, root, world, { ...now, renderer, view, onLost });
  }

  return {
    get renderer() {
      return renderer;
    },
    update(model) {
      now.model = model;
      scene.update(model);
    },
    play: (animationStep) => scene.play(animationStep),
    skip: () => scene.skip(),
    focusOn: (place, zoom) => scene.focusOn(place, zoom),
    zoomBy: (step) => scene.zoomBy(step),
    reset: () => scene.reset(),
    resize: () => scene.resize(),
    setInsets(insets) {
      now.insets = insets;
      scene.setInsets(insets);
    },
    setTheme(theme) {
      now.theme = theme;
      scene.setTheme(theme);
    },
    setReducedMotion(on) {
      now.reducedMotion = on;
      scene.setReducedMotion(on);
    },
    destroy() {
      destroyed = true;
      scene.destroy();
      root.remove();
    },
  };
}

/** Canvas text is painted once, so the fonts have to be there first; a font that is late is done without. */
async function fontsReady() {
  const fonts = [`500 19px ${DISPLAY_FONT}`, `800 16px ${TEXT_FONT}`, `500 13px ${TEXT_FONT}`, `700 13px ${TEXT_FONT}`];
  const late = new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS));
  await Promise.race([Promise.allSettled(fonts.map((font) => document.fonts.load(font))), late]);
}
