import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of one's own, on this machine alone and gone afterwards. */
export type TestPostgres = { url: string; stop(): Promise<void> };

/** Where Debian and others put what PostgreSQL starts with. */
const FOLDERS = ['/usr/lib/postgresql/*/bin', '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'];

/** Starts one where it is installed; nothing where it is not. */
export async function postgresForTests(): Promise<TestPostgres | undefined> {
  const bin = globSync(FOLDERS).find((folder) => existsSync(join(folder, 'initdb')));
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'comity-postgres-'));
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const as = (command: string, args: string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', join(bin, command), ...args]] : [join(bin, command), args];
  if (isRoot) chownSync(folder, ...userOf('postgres'));
  const data = join(folder, 'data');
  const made = spawnSync(...as('initdb', ['-D', data, '-U', 'comity', '-A', 'trust', '--no-sync', '-E', 'UTF8']), {
    cwd: '/',
  });
  if (made.status !== 0) return undefined;
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const child = spawn(...as('postgres', options), { cwd: '/', stdio: 'ignore' });
  const url = `postgres://comity@127.0.0.1:${port}/postgres`;
  for (const until = Date.now() + 30_000; Date.now() < until && !(await answers(url)); ) await wait(100);
  return {
    url,
    async stop() {
      spawnSync(...as('pg_ctl', ['-D', data, 'stop', '-m', 'immediate']), { cwd: '/' });
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Empties the database. */
export async function emptyPostgres(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function userOf(name: string): [number, number] {
  const id = (what: string) => Number(spawnSync('id', [what, name]).stdout);
  return [id('-u'), id('-g')];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
