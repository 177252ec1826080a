/** The only door of the rules. */

export { apply } from './apply/index.ts';
export { clone } from './clone.ts';
export { pledgesOf } from './deals/pledges/index.ts';
export { decide } from './decide.ts';
export { decideHost } from './decide-host.ts';
export { hashOf } from './hash.ts';
export { newGame } from './new-game.ts';
export { closedFor, optionsFor, ordersFor } from './options-for.ts';
export { below, streamOf } from './random.ts';
export { allReady } from './ready.ts';
export { reseed } from './reseed.ts';
export { advance } from './resolve/order-of-resolution.ts';
export { changesFor } from './sight/changes-for.ts';
export { eventsFor } from './sight/events-for.ts';
export { reasonsFor } from './sight/reasons-for.ts';
export {
  copyOfSample,
  endPhaseOfSample,
  type Sample,
  sampleOf,
  standingInSample,
  submitInSample,
  viewInSample,
} from './sight/sample.ts';
export { seatsFor, viewFor } from './sight/view-for.ts';
