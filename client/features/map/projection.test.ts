import { describe, expect, test } from 'vitest';
import {
  clampView,
  type Frame,
  fitView,
  freeRect,
  globe,
  MAX_ZOOM,
  toScreen,
  toWorldPoint,
  worldScale,
  zoomAbout,
  zoomOf,
} from './projection.ts';
import type { LonLat } from './types.ts';

const DUBLIN: LonLat = [-6.26, 53.35];
const BOSTON: LonLat = [-71.06, 42.36];
const laptop: Frame = { width: 1366, height: 768, insets: { left: 264, right: 448, top: 64, bottom: 122 } };
const phone: Frame = { width: 390, height: 210, insets: { left: 0, right: 0, top: 0, bottom: 0 } };
const NORTH_ATLANTIC = {
  meridian: -30,
  fit: [
    [-92, 42],
    [23.5, 51],
    [-30, 66],
    [-30, 33],
  ] satisfies LonLat[],
};
const atlantic = globe(NORTH_ATLANTIC.meridian);
const opening = (frame: Frame) => fitView(NORTH_ATLANTIC.fit.map(atlantic.toWorld), frame);

describe('the globe', () => {
  test('puts the scenario’s meridian in the middle', () => {
    expect(atlantic.toWorld([-30, 0]).x).toBeCloseTo(0, 9);
  });

  test('turns a place into a point and back', () => {
    const [lon, lat] = atlantic.toLonLat(atlantic.toWorld(DUBLIN)) ?? [];
    expect(lon).toBeCloseTo(DUBLIN[0], 6);
    expect(lat).toBeCloseTo(DUBLIN[1], 6);
  });

  test('knows no place beyond its outline', () => {
    expect(atlantic.toLonLat({ x: 9, y: 0 })).toBeUndefined();
  });
});

describe('the opening view', () => {
  test.each([
    ['laptop', laptop],
    ['phone', phone],
  ])('shows Dublin and Boston in the part of a %s no panel covers', (_, frame) => {
    const free = freeRect(frame);
    for (const place of [DUBLIN, BOSTON]) {
      const { x, y } = toScreen(atlantic.toWorld(place), opening(frame), frame);
      expect(x).toBeGreaterThan(free.x);
      expect(x).toBeLessThan(free.x + free.width);
      expect(y).toBeGreaterThan(free.y);
      expect(y).toBeLessThan(free.y + free.height);
    }
  });
});

test('a strip shows the places from side to side, not the whole world', () => {
  const strip: Frame = { ...phone, width: 360, height: 64 };
  expect(zoomOf(opening(strip), strip)).toBeGreaterThan(zoomOf(opening(phone), phone) * 0.9);
  expect(toScreen(atlantic.toWorld(DUBLIN), opening(strip), strip).x).toBeLessThan(360);
});

describe('moving the view', () => {
  test('a point of the screen and its world point agree', () => {
    const view = opening(laptop);
    const point = { x: 700, y: 300 };
    const back = toScreen(toWorldPoint(point, view, laptop), view, laptop);
    expect(back.x).toBeCloseTo(point.x, 6);
    expect(back.y).toBeCloseTo(point.y, 6);
  });

  test('zooming keeps the place under the pointer', () => {
    const view = opening(laptop);
    const pointer = toScreen(atlantic.toWorld(DUBLIN), view, laptop);
    const after = toScreen(atlantic.toWorld(DUBLIN), zoomAbout(view, laptop, pointer, 1.6), laptop);
    expect(after.x).toBeCloseTo(pointer.x, 6);
    expect(after.y).toBeCloseTo(pointer.y, 6);
  });

  test('zoom stays between 1 and 6', () => {
    const at = { x: 0, y: 0 };
    const base = worldScale(laptop);
    expect(zoomOf(clampView({ at, scale: base / 10 }, laptop), laptop)).toBeCloseTo(1);
    expect(zoomOf(clampView({ at, scale: base * 100 }, laptop), laptop)).toBeCloseTo(MAX_ZOOM);
  });

  test('a pan cannot lose the globe', () => {
    const { at } = clampView({ at: { x: 50, y: -50 }, scale: 400 }, laptop);
    expect(Math.abs(at.x)).toBeLessThan(2.8);
    expect(Math.abs(at.y)).toBeLessThan(1.5);
  });
});
