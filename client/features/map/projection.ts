import { type GeoProjection, geoNaturalEarth1 } from 'd3-geo';
import { STRIP_PX } from './strip.ts';
import type { Insets, LonLat } from './types.ts';

export type Point = { x: number; y: number };
export type Rect = { x: number; y: number; width: number; height: number };
/** What the screen shows: a world point (in globe radii) held at `centre`, `scale` pixels to a radius. */
export type View = { at: Point; scale: number };
export type Frame = { width: number; height: number; insets: Insets };

export const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };
export const MAX_ZOOM = 6;

/** Size of the whole projected globe, in radii. */
const WORLD = (() => {
  const raw = geoNaturalEarth1().scale(1).translate([0, 0]);
  const [east] = raw([180, 0]) ?? [0, 0];
  const [, north] = raw([0, 90]) ?? [0, 0];
  return { width: 2 * east, height: -2 * north };
})();

/** d3's Natural Earth projection turned so that `meridian` is in the middle, at `scale` pixels to a globe radius. */
export function naturalEarth(meridian: number, scale = 1): GeoProjection {
  return geoNaturalEarth1().rotate([-meridian, 0]).scale(scale).translate([0, 0]);
}

/** Longitude and latitude to world units and back. */
export function globe(meridian: number) {
  const projection = naturalEarth(meridian);
  return {
    toWorld([lon, lat]: LonLat): Point {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { x, y };
    },
    /** The place under a world point; undefined outside the globe's outline. */
    toLonLat({ x, y }: Point): LonLat | undefined {
      const place = projection.invert?.([x, y]);
      if (!place) return undefined;
      const [backX, backY] = projection(place) ?? [Number.NaN, Number.NaN];
      return Math.hypot(backX - x, backY - y) < 1e-4 && Math.abs(place[1]) <= 90 ? place : undefined;
    },
  };
}

export type Globe = ReturnType<typeof globe>;

/** The part of the host that no panel covers. */
export function freeRect({ width, height, insets }: Frame): Rect {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  };
}

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Pixels to a radius at zoom 1, where the whole globe just covers the free part. */
export function worldScale(frame: Frame): number {
  const free = freeRect(frame);
  return Math.max(free.width / WORLD.width, free.height / WORLD.height);
}

export function zoomOf(view: View, frame: Frame): number {
  return view.scale / worldScale(frame);
}

/** Keeps zoom within 1 to 6 and the middle of the screen on the globe. */
export function clampView(view: View, frame: Frame): View {
  const base = worldScale(frame);
  const scale = Math.min(Math.max(view.scale, base), base * MAX_ZOOM);
  const free = freeRect(frame);
  const reach = (size: number, shown: number) => Math.max(0, size / 2 - (0.35 * shown) / scale);
  const limitX = reach(WORLD.width, free.width);
  const limitY = reach(WORLD.height, free.height);
  return {
    at: {
      x: Math.min(Math.max(view.at.x, -limitX), limitX),
      y: Math.min(Math.max(view.at.y, -limitY), limitY),
    },
    scale,
  };
}

/** The largest view that shows all the given world points in the free part; a strip shows them from side to side. */
export function fitView(points: Point[], frame: Frame): View {
  const free = freeRect(frame);
  const left = Math.min(...points.map((point) => point.x));
  const right = Math.max(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const bottom = Math.max(...points.map((point) => point.y));
  const [across, down] = [free.width / (right - left), free.height / (bottom - top)];
  const scale = free.height < STRIP_PX ? across : Math.min(across, down);
  return clampView({ at: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale }, frame);
}

export function toScreen(world: Point, view: View, frame: Frame): Point {
  const middle = centreOf(freeRect(frame));
  return { x: middle.x + (world.x - view.at.x) * view.scale, y: middle.y + (world.y - view.at.y) * view.scale };
}

export function toWorldPoint(screen: Point, view: View, frame: Frame): Point {
  const middle = centreOf(freeRect(frame));
  return { x: view.at.x + (screen.x - middle.x) / view.scale, y: view.at.y + (screen.y - middle.y) / view.scale };
}

/** Zooms by a factor while the world point under `screen` stays where it is. */
export function zoomAbout(view: View, frame: Frame, screen: Point, factor: number): View {
  const held = toWorldPoint(screen, view, frame);
  const { scale } = clampView({ at: view.at, scale: view.scale * factor }, frame);
  const middle = centreOf(freeRect(frame));
  const at = { x: held.x - (screen.x - middle.x) / scale, y: held.y - (screen.y - middle.y) / scale };
  return clampView({ at, scale }, frame);
}
