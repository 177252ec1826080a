import { stackPicture } from './drawings.ts';
import { createPins } from './pins.ts';
import { DEPTH, type Layer, type Stage } from './stage.ts';

/** Datacenters as stacked folders. */
export function createStacks(stage: Stage): Layer {
  return createPins(stage, 'stack', DEPTH.stack, (id) => {
    const stack = stage.model.stacks.find((each) => each.id === id);
    if (!stack) return undefined;
    const hidden = stage.pins.find((pin) => pin.kind === 'stack' && pin.id === id)?.hidden.length ?? 0;
    const { folders, ownerVariant, demanded, selected } = stack;
    const scale = stack.own ? 1.06 : 1;
    return {
      look: [folders, ownerVariant, demanded, selected, stack.own, stage.colours.order, hidden],
      paint: () => stackPicture({ ...stack, hidden }, stage.colours, scale, stage.density),
    };
  });
}
