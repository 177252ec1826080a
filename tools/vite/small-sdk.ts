import type { Plugin } from 'vite';

/** Parts of the Colyseus SDK that no room of ours makes it use: the input of games that send every frame, and WebTransport. */
const UNUSED = /\/@colyseus\/sdk\/build\/(input\/RoomInput|transport\/H3Transport)\.mjs$/;

/** Builds the Colyseus SDK without them: a tenth less. In development it is the whole. */
export function smallSdk(): Plugin {
  return {
    name: 'comity:small-sdk',
    apply: 'build',
    load: (id) => (UNUSED.test(id) ? 'export class RoomInput {}\nexport class H3TransportTransport {}' : undefined),
  };
}
