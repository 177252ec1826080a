import type { Pin } from './layout.ts';
import { createPicture, type Picture } from './picture.ts';
import type { Layer, Stage } from './stage.ts';

/** How a pin looks: `look` tells when it must be painted again. */
type PinLook = { look: unknown[]; paint(): HTMLCanvasElement };

/** Pictures that keep their size on the screen and stand on their pins. */
export function createPins(
  stage: Stage,
  kind: Pin['kind'],
  depth: number,
  lookOf: (id: string) => PinLook | undefined,
): Layer {
  const shown = new Map<string, { picture: Picture; look: string }>();

  function follow() {
    const snap = (value: number) => Math.round(value * stage.density) / stage.density;
    for (const pin of stage.pins) {
      if (pin.kind !== kind) continue;
      const { x, y } = stage.screen(pin.place);
      shown.get(pin.id)?.picture.place(snap(x + pin.at.x - pin.anchor.x), snap(y + pin.at.y - pin.anchor.y));
    }
  }

  return {
    arrange() {
      const ids = new Set(stage.pins.filter((pin) => pin.kind === kind).map((pin) => pin.id));
      for (const [id, { picture }] of shown) {
        if (ids.has(id)) continue;
        picture.destroy();
        shown.delete(id);
      }
      for (const id of ids) {
        const pin = lookOf(id);
        if (!pin) continue;
        const look = JSON.stringify([stage.density, ...pin.look]);
        const known = shown.get(id);
        if (known?.look === look) continue;
        const picture = known?.picture ?? createPicture(stage.scene, depth);
        picture.show(pin.paint(), stage.density, true);
        shown.set(id, { picture, look });
      }
      follow();
    },
    follow,
    destroy() {
      for (const { picture } of shown.values()) picture.destroy();
    },
  };
}
