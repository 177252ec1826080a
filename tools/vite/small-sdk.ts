import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Files of the SDK in whose place a few lines are enough for our rooms, by their path in its `build`. */
const INSTEAD: Record<string, string> = {
  // Rooms of ours send messages; their state is never synchronised.
  'index.mjs': `import { registerSerializer } from './serializer/Serializer.mjs';
    import { NoneSerializer } from './serializer/NoneSerializer.mjs';
    registerSerializer('none', NoneSerializer);
    export { Client } from './Client.mjs';`,
  'serializer/SchemaSerializer.mjs': 'export class SchemaSerializer {}',
  // The input of games that send every frame.
  'input/RoomInput.mjs': 'export class RoomInput {}',
  'transport/H3Transport.mjs': 'export class H3TransportTransport {}',
  // Keys of ours go in a header (client/net/client-with.ts); nobody signs in.
  'Auth.mjs': 'export class Auth {}',
  // For browsers without fetch, for Discord's frame, for a developer's overlay.
  'fetchXHR.mjs': 'export const xhrFetch = undefined;',
  '3rd_party/discord.mjs': 'export const discordURLBuilder = undefined;',
  'debug-channel.mjs': 'export const publishDebug = () => {};',
};
const FILE = /\/@colyseus\/sdk\/build\/(.+)$/;

/** Of the schemas only how the SDK writes and reads the numbers and words at the head of each message. */
const SCHEMA = /\/@colyseus\/schema\/build\/index\.mjs$/;
const HEADS = `export { encode } from '../src/encoding/encode.ts';
  export { decode } from '../src/encoding/decode.ts';
  export class Decoder {}`;

/** Messages of ours are plain data. */
const MSGPACK = fileURLToPath(new URL('small-msgpack.ts', import.meta.url));

/** Builds the Colyseus SDK from what our rooms use of it: a fifth of the whole. In development it is the whole. */
export function smallSdk(): Plugin {
  return {
    name: 'comity:small-sdk',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'msgpackr' ? MSGPACK : undefined),
    load(id) {
      const [, file] = FILE.exec(id) ?? [];
      return file !== undefined ? INSTEAD[file] : SCHEMA.test(id) ? HEADS : undefined;
    },
  };
}
