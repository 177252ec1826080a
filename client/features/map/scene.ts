import * as Phaser from 'phaser';
import { listenCamera } from './camera.ts';
import { controlsOver } from './controls-over.ts';
import { createCrests } from './crests.ts';
import { createGround } from './ground.ts';
import { layoutPins } from './layout.ts';
import { createLife } from './life.ts';
import { createLines } from './lines.ts';
import {
  centreOf,
  clampView,
  type Frame,
  fitView,
  freeRect,
  globe,
  MAX_ZOOM,
  NO_INSETS,
  type Point,
  toScreen,
  toWorldPoint,
  type View,
  worldScale,
  zoomAbout,
  zoomOf,
} from './projection.ts';
import { covers, sheetFor } from './sheet.ts';
import { createStacks } from './stacks.ts';
import type { Layer, Stage } from './stage.ts';
import { createAnimation } from './stamps.ts';
import { createTags } from './tags.ts';
import { palette } from './theme.ts';
import { createTicker } from './ticker.ts';
import type { Insets, LonLat, MapBox, MapHandle, MapHit, MapOptions, MapRenderer, MapTheme } from './types.ts';
import type { World } from './world.ts';

const sides = ['left', 'right', 'top', 'bottom'] as const;
const SETTLE_MS = 150;
const FLY_MS = 320;
const ZOOM_MS = 200;
const ZOOM_STEP = 1.5;
const EDGE_PX = 26;
/** A target's half width: 40 pixels across. */
const REACH_PX = 20;

/** What the scene offers, and what it tells: `onLost` when the graphics context is gone for good. */
type SceneHandle = Omit<MapHandle, 'renderer'> & { readonly view: View };
type SceneOptions = MapOptions & { renderer: MapRenderer; view?: View; onLost(): void };

/** Starts Phaser in the root element and puts the layers together. */
export async function createScene(
  host: HTMLElement,
  root: HTMLElement,
  world: World,
  options: SceneOptions,
): Promise<SceneHandle> {
  const { opening } = options;
  const enlarge = options.enlarge ?? 1;
  const density = () => Math.min(3, Math.max(1, window.devicePixelRatio || 1)) * enlarge;
  const size = () => ({
    width: Math.max(1, host.clientWidth / enlarge),
    height: Math.max(1, host.clientHeight / enlarge),
  });
  const { game, scene } = await startPhaser(root, size(), density(), enlarge, options.renderer);
  const overlay = document.createElement('div');
  overlay.className = 'map-overlay';
  overlay.setAttribute('aria-hidden', 'true');
  overlay.style.setProperty('--map-enlarge', String(enlarge));
  root.append(overlay);

  /** From the host's pixels to the larger ones the stage counts in. */
  function shrink({ left, right, top, bottom }: Insets): Insets {
    return { left: left / enlarge, right: right / enlarge, top: top / enlarge, bottom: bottom / enlarge };
  }

  const ticker = createTicker(wake);
  const sphere = globe(opening.meridian);
  const frame = { ...size(), insets: shrink(options.insets ?? NO_INSETS) };
  const fitted = (shown: Frame) => fitView(opening.fit.map(sphere.toWorld), withRoom(shown));
  const openingView = () => fitted(stage.frame);
  const firstView = options.view ?? fitted(frame);
  const stage: Stage = {
    scene,
    overlay,
    world,
    globe: sphere,
    opening,
    ticker,
    model: options.model,
    colours: palette(options.theme ?? 'dark'),
    reducedMotion: options.reducedMotion,
    frame,
    view: firstView,
    density: density(),
    sheet: sheetFor(firstView, frame, density()),
    pins: [],
    screen: (place) => toScreen(sphere.toWorld(place), stage.view, stage.frame),
  };
  const lines = createLines(stage);
  const tags = createTags(stage, lines);
  const layers: Layer[] = [
    createGround(stage),
    lines,
    createStacks(stage),
    createCrests(stage),
    tags,
    createLife(stage, lines),
  ];
  const animation = createAnimation(stage);
  /** The opening view is kept through resizes and new insets until the player moves the map. */
  let untouched = options.view === undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let stale = true;
  let hovered: MapHit | undefined;

  function wake() {
    stale = true;
    if (!game.loop.running) game.loop.wake();
  }

  function arrange() {
    for (const side of sides) root.style.setProperty(`--map-${side}`, `${stage.frame.insets[side] * enlarge}px`);
    clearTimeout(resting);
    resting = undefined;
    if (!covers(stage.sheet, stage.view, stage.frame, stage.density)) {
      stage.sheet = sheetFor(stage.view, stage.frame, stage.density);
    }
    stage.pins = layoutPins(stage.model, stage.screen, freeRect(stage.frame), controlsOver(stage.overlay));
    for (const layer of layers) layer.arrange();
    follow();
    const pins = stage.pins.map(({ kind, id, box }): MapBox => (kind === 'crest' ? { ...box, crest: id } : box));
    options.onArrange?.([...pins, ...tags.boxes(), ...lines.marks()].map(grow));
  }

  function grow({ x, y, width, height, ...more }: MapBox): MapBox {
    return { ...more, x: x * enlarge, y: y * enlarge, width: width * enlarge, height: height * enlarge };
  }

  function follow() {
    for (const layer of layers) layer.follow();
    wake();
  }

  function look(view: View) {
    stage.view = clampView(view, stage.frame);
    hovered = undefined;
    tags.name(undefined);
    follow();
    clearTimeout(resting);
    resting = setTimeout(arrange, SETTLE_MS);
  }

  /** Glides to a view. The scale changes by equal ratios, so that zooming feels even. */
  function fly(to: View, milliseconds: number) {
    const from = stage.view;
    const goal = clampView(to, stage.frame);
    const between = (share: number): View => ({
      at: { x: from.at.x + (goal.at.x - from.at.x) * share, y: from.at.y + (goal.at.y - from.at.y) * share },
      scale: from.scale * (goal.scale / from.scale) ** share,
    });
    if (stage.reducedMotion) look(goal);
    else ticker.run(milliseconds, (share) => look(between(share)));
  }

  function hitAt(at: Point): MapHit | undefined {
    const tag = tags.hitAt(at);
    if (tag) return tag;
    const near = stage.pins.map((pin) => {
      const { x, y } = stage.screen(pin.place);
      return { pin, far: Math.hypot(at.x - x - pin.at.x + pin.anchor.x, at.y - y - pin.at.y + pin.anchor.y) };
    });
    const closest = near
      .filter(({ pin, far }) => far <= Math.max(REACH_PX, pin.box.width / 2))
      .sort((one, other) => one.far - other.far)[0];
    return closest ? { kind: closest.pin.kind, id: closest.pin.id } : undefined;
  }

  function countryAt(at: Point): MapHit | undefined {
    const place = sphere.toLonLat(toWorldPoint(at, stage.view, stage.frame));
    const id = place && world.countryAt(place);
    return id === undefined ? undefined : { kind: 'country', id };
  }

  /** Close enough to tell apart the stacks that share a pin. */
  function near(place: LonLat): View {
    untouched = false;
    return { at: sphere.toWorld(place), scale: stage.view.scale * ZOOM_STEP ** 2 };
  }

  function zoomStep(step: 1 | -1) {
    untouched = false;
    const middle = centreOf(freeRect(stage.frame));
    fly(zoomAbout(stage.view, stage.frame, middle, step === 1 ? ZOOM_STEP : 1 / ZOOM_STEP), ZOOM_MS);
  }

  function reset() {
    untouched = true;
    fly(openingView(), FLY_MS);
  }

  const deafen = listenCamera(host, root, enlarge, {
    pan(dx, dy) {
      untouched = false;
      const { at, scale } = stage.view;
      look({ at: { x: at.x - dx / scale, y: at.y - dy / scale }, scale });
    },
    zoom(factor, about) {
      untouched = false;
      look(zoomAbout(stage.view, stage.frame, about, factor));
    },
    zoomStep,
    reset,
    tap(at) {
      const hit = hitAt(at) ?? countryAt(at);
      if (!hit) return;
      const crowd = stage.pins.find((pin) => pin.kind === hit.kind && pin.id === hit.id && pin.hidden.length > 0);
      const stack = crowd && stage.model.stacks.find(({ id }) => id === crowd.id);
      const closer = zoomOf(stage.view, stage.frame) < MAX_ZOOM - 0.01;
      if (crowd && closer && !stack?.own && !stack?.demanded) return fly(near(crowd.place), FLY_MS);
      options.onPick(hit.kind, hit.id);
    },
    hover(at) {
      const hit = at && hitAt(at);
      if (hit?.id === hovered?.id && hit?.kind === hovered?.kind) return;
      hovered = hit;
      root.style.cursor = hit ? 'pointer' : '';
      tags.name(hit);
      options.onHover?.(hit);
    },
  });

  scene.events.on('update', () => ticker.step(performance.now()));
  game.events.on('postrender', () => {
    if (!stale && !ticker.busy) game.loop.sleep();
    stale = false;
  });
  const canvas = game.canvas;
  canvas.addEventListener('webglcontextlost', options.onLost);

  function setTheme(theme: MapTheme) {
    stage.colours = palette(theme);
    overlay.classList.toggle('bright', theme === 'bright');
    arrange();
  }

  /** Keeps the opening view, or the middle the player chose, for a host or insets of another size. */
  function reframe(next: Partial<Stage['frame']>) {
    const zoom = stage.view.scale / worldScale(stage.frame);
    stage.frame = { ...stage.frame, ...next };
    stage.view = untouched
      ? openingView()
      : clampView({ at: stage.view.at, scale: zoom * worldScale(stage.frame) }, stage.frame);
    arrange();
  }

  function resize() {
    const next = size();
    const same = next.width === stage.frame.width && next.height === stage.frame.height && density() === stage.density;
    if (same) return;
    stage.density = density();
    fitCanvas(game, scene, next, stage.density, enlarge);
    reframe(next);
  }

  const watcher = new ResizeObserver(resize);
  watcher.observe(host);
  setTheme(options.theme ?? 'dark');

  return {
    get view() {
      return stage.view;
    },
    update(model) {
      stage.model = model;
      arrange();
    },
    play: animation.play,
    skip: animation.skip,
    focusOn(place, zoom) {
      untouched = false;
      const scale = zoom === undefined ? stage.view.scale : worldScale(stage.frame) * zoom;
      fly({ at: sphere.toWorld(place), scale }, FLY_MS);
    },
    zoomBy: zoomStep,
    reset,
    resize,
    setInsets(insets) {
      const next = shrink(insets);
      if (sides.some((side) => next[side] !== stage.frame.insets[side])) reframe({ insets: next });
    },
    setTheme,
    setReducedMotion(on) {
      stage.reducedMotion = on;
    },
    destroy() {
      clearTimeout(resting);
      watcher.disconnect();
      deafen();
      animation.skip();
      ticker.stop();
      canvas.removeEventListener('webglcontextlost', options.onLost);
      for (const layer of layers) layer.destroy();
      overlay.remove();
      // Phaser lets go at its next step; the page should not have to look at it until then.
      canvas.remove();
      game.loop.wake();
      game.destroy(true);
    },
  };
}

/** The opening view leaves room at both sides for the crests and stacks that stand there. */
function withRoom({ insets, ...size }: Frame): Frame {
  return { ...size, insets: { ...insets, left: insets.left + EDGE_PX, right: insets.right + EDGE_PX } };
}

type Size = { width: number; height: number };

/** A Phaser game with one empty scene: no sound, no physics, no input of its own. */
function startPhaser(root: HTMLElement, size: Size, density: number, enlarge: number, renderer: MapRenderer) {
  return new Promise<{ game: Phaser.Game; scene: Phaser.Scene }>((resolve) => {
    const game: Phaser.Game = new Phaser.Game({
      type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
      parent: root,
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(size.width * density),
        height: Math.round(size.height * density),
        zoom: enlarge / density,
        expandParent: false,
      },
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: false,
      powerPreference: 'low-power',
      scene: {
        create(this: Phaser.Scene) {
          game.canvas.setAttribute('aria-hidden', 'true');
          this.cameras.main.setOrigin(0, 0).setZoom(density);
          resolve({ game, scene: this });
        },
      },
    });
  });
}

function fitCanvas(game: Phaser.Game, scene: Phaser.Scene, size: Size, density: number, enlarge: number) {
  game.scale.setZoom(enlarge / density);
  game.scale.resize(Math.round(size.width * density), Math.round(size.height * density));
  // At a zoom of 1 Phaser leaves the size on the page as it was.
  Object.assign(game.canvas.style, { width: `${size.width * enlarge}px`, height: `${size.height * enlarge}px` });
  scene.cameras.main.setZoom(density);
}
