/** Builders and asserts for tests: write a test as a position from a game. */
export * from './asserts.ts';
export * from './position.ts';
export { dublinWarrant, knownDublinWarrant, quietDublinWarrant } from './setup.ts';
