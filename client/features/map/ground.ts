import { paintWorld } from './land.ts';
import { seasNamed } from './layout.ts';
import { createPicture, type Picture } from './picture.ts';
import { freeRect, toScreen } from './projection.ts';
import { globeSheet, type Sheet } from './sheet.ts';
import { DEPTH, type Layer, type Stage } from './stage.ts';
import type { MapSea } from './types.ts';

/** Sea and land: a sharp sheet for what is in view, over a coarse globe that shows while a pan outruns it. */
export function createGround(stage: Stage): Layer {
  const coarse = globeSheet();
  const globe = createPicture(stage.scene, DEPTH.globe);
  const sharp = createPicture(stage.scene, DEPTH.sheet);
  let painted: string | undefined;

  function paint(picture: Picture, sheet: Sheet, seas: MapSea[]) {
    const { world, opening, colours, model } = stage;
    picture.show(paintWorld(sheet, { world, opening: { ...opening, seas }, colours, lit: model }), sheet.density);
  }

  return {
    arrange() {
      const { model, colours, sheet, opening, frame } = stage;
      const seas = seasNamed(opening.seas, freeRect(frame));
      const land = JSON.stringify([model.inPlay, model.hatched, colours.seaHigh, seas]);
      const wanted = land + JSON.stringify(sheet);
      if (painted === wanted) return;
      if (!painted?.startsWith(land)) paint(globe, coarse, seas);
      paint(sharp, sheet, seas);
      painted = wanted;
    },
    follow() {
      placeSheet(stage, sharp, stage.sheet);
      placeSheet(stage, globe, coarse);
    },
    destroy() {
      globe.destroy();
      sharp.destroy();
    },
  };
}

/** Puts a picture where its piece of a sheet now lies on the screen; on whole device pixels when it is at rest. */
export function placeSheet({ view, frame, density }: Stage, picture: Picture, sheet: Sheet, x = 0, y = 0) {
  const origin = toScreen(sheet.origin, view, frame);
  const scale = view.scale / sheet.scale;
  const snap = (value: number) => (scale === 1 ? Math.round(value * density) / density : value);
  picture.place(snap(origin.x) + x * scale, snap(origin.y) + y * scale, scale);
}
