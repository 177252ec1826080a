import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pinnedNode, root } from './paths.mjs';
import { fail, run } from './run.mjs';

const oldestNode = 20;

/** Installs what package-lock.json asks for, unless node_modules already holds just that. */
export async function installIfStale() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    fail(
      `This is Node ${process.versions.node}; installing needs Node ${oldestNode} or newer. Get one from nodejs.org.`,
    );
  }
  if (isInstalled() && existsSync(pinnedNode)) return;

  console.error('comity: installing the packages (only the first time and after an update; about half a minute) ...');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm prints its summary on stdout, where a command's own output belongs.
  const code = await run('npm', args, { env: { PATH: machinePath() }, stdio: ['ignore', 2, 2] }).catch(() =>
    fail('npm was not found. It comes with Node: get both from nodejs.org.'),
  );
  if (code !== 0) fail('npm ci failed; its own message is above. Check the network or the registry, then try again.');
  if (!existsSync(pinnedNode)) {
    fail('npm skipped install scripts, so the pinned Node is missing. Run: npm ci --ignore-scripts=false');
  }
}

/** Installs what only the bench needs, in its own folder. */
export async function installBench() {
  if (readPackages(join('bench', 'node_modules', '.package-lock.json'))) return;
  console.error('comity: installing what the bench compares with ...');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', 'bench'];
  const code = await run('npm', args, { env: { PATH: machinePath() }, stdio: ['ignore', 2, 2] }).catch(() => 1);
  if (code !== 0) fail('npm ci failed in bench/; its own message is above. Check the network, then try again.');
}

/** Whether every package that the lock requires is in node_modules at the lock's version. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages(join('node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** PATH without node_modules/.bin: npm ci deletes that folder, and the Node in it, while it runs. */
function machinePath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes(join('node_modules', '.bin'))).join(delimiter);
}
