import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, pinnedNode, root } from './paths.mjs';
import { fail, run } from './run.mjs';

const sources = ['client', 'shared', 'assets', 'tools/vite', 'vite.config.ts', 'package-lock.json'];
const stampFile = join(root, 'dist', 'client.stamp');

/** Builds dist/client, unless it was already built from the very same sources. */
export async function buildIfStale({ force = false } = {}) {
  const stamp = hashOfSources();
  if (!force && existsSync(join(dist, 'index.html')) && readStamp() === stamp) return;
  console.error('comity: building the client ...');
  const code = await run(pinnedNode, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) fail('The client could not be built; the message above says where.');
  writeFileSync(stampFile, stamp);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Paths relative to the project, sorted, so that the hash is the same on every machine. Tests are not built. */
function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort();
}
