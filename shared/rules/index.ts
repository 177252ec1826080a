/** The only door of the rules. */
export { newGame } from './new-game.ts';
export { decide } from './decide.ts';
export { apply } from './apply/index.ts';
export { advance } from './resolve/order-of-resolution.ts';
export { optionsFor, closedFor } from './options-for.ts';
export { viewFor } from './sight/view-for.ts';
export { eventsFor } from './sight/events-for.ts';
export { clone } from './clone.ts';
export { hashOf } from './hash.ts';
export { allReady } from './ready.ts';
export { below, streamOf } from './random.ts';
