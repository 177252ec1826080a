/**
 * Every npm script starts here, on whichever Node the machine has (20 or newer) and before anything is installed;
 * so this file and tools/setup/ are plain JavaScript without dependencies.
 */
import { buildIfStale } from './setup/build.mjs';
import { installBench, installIfStale } from './setup/install.mjs';
import { fail, runAll, runNode } from './setup/run.mjs';
import { COMPILED, SERVER, STUDENTS } from './setup/server.mjs';
import { supervise } from './setup/supervise.mjs';

const bin = (path) => `node_modules/${path}`;

const commands = {
  async start(args) {
    await buildIfStale();
    await supervise([...SERVER, ...args], { env: COMPILED });
  },
  async backup(args) {
    await runNode(['tools/backup.ts', ...args]);
  },
  async restore(args) {
    await runNode(['tools/restore.ts', ...args]);
  },
  async dev(args) {
    await runNode(['--watch', '--watch-preserve-output', 'server/main.ts', ...args], { COMITY_DEV: '1' });
  },
  async build() {
    await buildIfStale({ force: true });
  },
  async test(args) {
    await runNode([bin('vitest/vitest.mjs'), 'run', ...args]);
  },
  async 'test:faults'(args) {
    await runNode(['tools/faults.ts', ...args]);
  },
  async soak(args) {
    await buildIfStale();
    await runNode(['tools/soak.ts', ...args]);
  },
  async docs() {
    await runNode(['tools/rules-doc.ts']);
  },
  async sim(args) {
    await runNode(['tools/sim.ts', ...args]);
  },
  async tournament(args) {
    await runNode(['tools/tournament.ts', ...args]);
  },
  async decisions(args) {
    await runNode(['tools/decisions.ts', ...args]);
  },
  async exploits(args) {
    await runNode(['tools/exploits.ts', ...args]);
  },
  async fit(args) {
    await runNode(['tools/fit.ts', ...args]);
  },
  async 'new-scenario'(args) {
    await runNode(['tools/new-scenario.ts', ...args]);
  },
  async bench(args) {
    await installBench();
    await runNode(['--expose-gc', 'bench/main.ts', ...args]);
  },
  async 'bench:load'(args) {
    await buildIfStale();
    await runNode([...STUDENTS, ...args]);
  },
  async balance(args) {
    await runNode(['tools/balance.ts', ...args]);
  },
  async screens(args) {
    await buildIfStale();
    await runNode(['e2e/screens/main.ts', ...args]);
  },
  async check() {
    await buildIfStale();
    await runAll({
      types: typesOf('.'),
      'types of shared': typesOf('shared'),
      lint: [bin('@biomejs/biome/bin/biome'), 'check', '--no-errors-on-unmatched'],
      walls: ['tools/walls.ts'],
      content: ['tools/lint-content.ts'],
      budgets: ['tools/budgets.ts'],
      'dead code': [bin('knip/bin/knip.js'), '--no-progress', '--cache'],
    });
  },
};

/** Checks the types of the project in a folder; what did not change since the last time is not checked once more. */
function typesOf(folder) {
  const known = `node_modules/.cache/types/${folder === '.' ? 'all' : folder}.tsbuildinfo`;
  return [bin('typescript/bin/tsc'), '--noEmit', '--project', folder, '--incremental', '--tsBuildInfoFile', known];
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(`There is no command "${name}". Choose one of: ${Object.keys(commands).join(', ')}.`);
await installIfStale();
await command(args);
