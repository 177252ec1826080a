import { crestPicture } from './drawings.ts';
import { createPins } from './pins.ts';
import { DEPTH, type Layer, type Stage } from './stage.ts';

/** Governments and courts; one that had to step aside keeps a line to its place. */
export function createCrests(stage: Stage): Layer {
  const leaders = stage.scene.add.graphics().setDepth(DEPTH.leader);
  const pins = createPins(stage, 'crest', DEPTH.crest, (id) => {
    const crest = stage.model.crests.find((each) => each.id === id);
    if (!crest) return undefined;
    const { kind, letters, variant, neutral, own } = crest;
    const size = kind === 'court' ? 38 : 41;
    return {
      look: [kind, letters, variant, neutral, own],
      paint: () => crestPicture(crest, own ? size * 1.1 : size, stage.density),
    };
  });

  function drawLeaders() {
    leaders.clear();
    const ends = stage.pins
      .filter((pin) => pin.leader)
      .map((pin) => ({ from: stage.screen(pin.place), dx: pin.at.x - pin.anchor.x, dy: pin.at.y - pin.anchor.y }));
    for (const [width, colour] of [
      [4, stage.colours.casing],
      [2, stage.colours.leader],
    ] as const) {
      leaders.lineStyle(width, Number.parseInt(colour.slice(1), 16));
      for (const { from, dx, dy } of ends) leaders.lineBetween(from.x, from.y, from.x + dx, from.y + dy);
    }
  }

  return {
    arrange() {
      pins.arrange();
      drawLeaders();
    },
    follow() {
      pins.follow();
      drawLeaders();
    },
    destroy() {
      pins.destroy();
      leaders.destroy();
    },
  };
}
