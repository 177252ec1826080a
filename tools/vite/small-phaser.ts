import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Phaser's own sources. Its package offers no more than the whole, in one file. */
const SOURCES = join(dirname(fileURLToPath(import.meta.resolve('phaser'))), '../src/');
const ID = join(SOURCES, 'small-phaser.js');
/**
 * What the map draws with: images and graphics on a scene with a camera. Each part makes itself known to the game, which
 * does without physics, sound, files, tweens, input and all other objects. What else the map comes to use is added here.
 */
const PARTS = [
  'cameras/2d/CameraManager',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  // Its modules need each other, and can be loaded in this order only.
  'renderer/webgl/index',
  'scene/ScenePlugin',
];
const SOURCE = [
  ...PARTS.map((part) => `import './${part}.js';`),
  `export { default as Game } from './core/Game.js';`,
  `import constants from './const.js';`,
  `export const { CANVAS, WEBGL } = constants;`,
  `export { default as Scale } from './scale/const/SCALE_MODE_CONST.js';`,
].join('\n');
/** Flags of Phaser's build that are off here; `typeof` is how it asks for them. The others are on while nobody defines them. */
const OFF = /typeof (EXPERIMENTAL|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|WEBGL_DEBUG)\b/g;

/** Builds Phaser from those of its sources that the map uses: half of the whole. In development it is the whole. */
export function smallPhaser(): Plugin {
  return {
    name: 'comity:small-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'phaser' ? ID : undefined),
    load: (id) => (id === ID ? SOURCE : undefined),
    transform: (code, id) => (id.startsWith(SOURCES) ? code.replace(OFF, 'false') : undefined),
  };
}
