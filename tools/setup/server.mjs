import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * What Node is started with to run the server. Left to itself the engine takes some 250 MB before it looks for what is no
 * longer needed, and on a machine with much memory lets what is old become four times what it found alive before it looks
 * again; the server holds a small state that changes often. In megabytes: one half of the space for what is new, and the
 * size of what is old at the first look. In percent: by how much it may have grown at the next.
 */
export const SERVER = [
  ...['--max-semi-space-size=16', '--initial-old-space-size=64', '--heap-growing-percent=100'],
  'server/main.ts',
];

/**
 * The same for the students of bench:load. A thousand of them are one process: where it collects what is old, all their
 * replies are some 50 ms late, as those of no real page are. So it does that before it measures, and not meanwhile.
 */
export const STUDENTS = [
  ...['--expose-gc', '--no-incremental-marking', '--heap-growing-percent=1000', '--max-semi-space-size=64'],
  'bench/load.ts',
];

/**
 * Where Node keeps what it made of our files. From the second start on it need not load its compiler for TypeScript, which
 * stays in memory once loaded: some 20 MB in each process, those of the AI too.
 */
export const COMPILED = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled'),
};
