import type * as Phaser from 'phaser';
import type { Pin } from './layout.ts';
import type { Frame, Globe, Point, View } from './projection.ts';
import type { Sheet } from './sheet.ts';
import type { Palette } from './theme.ts';
import type { Ticker } from './ticker.ts';
import type { LonLat, MapModel, MapOpening } from './types.ts';
import type { World } from './world.ts';

/** What every layer can see. Only the scene changes it. */
export type Stage = {
  readonly scene: Phaser.Scene;
  readonly overlay: HTMLElement;
  readonly world: World;
  readonly globe: Globe;
  readonly opening: MapOpening;
  readonly ticker: Ticker;
  model: MapModel;
  colours: Palette;
  reducedMotion: boolean;
  frame: Frame;
  view: View;
  /** Device pixels to a CSS pixel. */
  density: number;
  sheet: Sheet;
  pins: Pin[];
  screen(place: LonLat): Point;
};

/** `arrange` recomputes for a new model or a view that came to rest; `follow` only keeps up with a moving view. */
export type Layer = { arrange(): void; follow(): void; destroy(): void };

export const DEPTH = {
  globe: 0,
  sheet: 1,
  covert: 2,
  treaty: 3,
  request: 4,
  suit: 5,
  order: 6,
  /** Pouches and seals lie on every line. */
  mark: 7,
  leader: 8,
  stack: 9,
  crest: 10,
  traveller: 11,
};
