import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { postgresForTests } from '../../server/store/postgres-for-tests.ts';
import { freePort, type RunningServer, startServer } from '../support/server.ts';

/** Two processes of one site behind a proxy that gives each of them every other request. */
export type Site = {
  /** Of the proxy. */
  url: string;
  processes: RunningServer[];
  /** Asks the database. */
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Which of the processes holds a lesson or a match of one's own. */
  holderOf(thing: string): Promise<RunningServer>;
  /** Starts again, where it was, a process that has ended. */
  again(ended: RunningServer): Promise<RunningServer>;
  /** Kills Redis; the answered function starts an empty one in its place. */
  killRedis(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
};

/** Programs that are not installed here. */
export function missing(): string[] {
  return [...(hasRedis() ? [] : ['Redis']), ...(isThere('caddy', 'version') ? [] : ['Caddy'])];
}

export const hasRedis = () => isThere('redis-server', '--version');
const isThere = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined;

/** Starts all of it; undefined where PostgreSQL is missing. */
export async function startSite(): Promise<Site | undefined> {
  const postgres = await postgresForTests();
  if (!postgres) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'comity-site-'));
  const [redisPort, proxyPort] = [await freePort(), await freePort()];
  let redis = await startRedis(redisPort, folder);
  const env = {
    HOST: '127.0.0.1',
    DATABASE_URL: postgres.url,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    COMITY_PROXIES: '127.0.0.1',
    COMITY_AI_PAUSE_MS: '0',
    COMITY_COUNTDOWN_MS: '0',
  };
  const processes = await Promise.all([startServer({ env }), startServer({ env })]);
  const proxy = await startProxy(proxyPort, processes, folder);
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 });
  pool.on('error', () => {});
  const query = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row>(sql, values)).rows;
  return {
    url: `http://127.0.0.1:${proxyPort}`,
    processes,
    query,
    async holderOf(thing) {
      const [row] = await query<{ address: string }>(
        'select address from leases join processes on number = process where thing = $1',
        [thing],
      );
      const holder = processes.find(({ url }) => url === `http://${row?.address}`);
      if (!holder) throw new Error(`Nobody holds ${thing}.`);
      return holder;
    },
    async again(ended) {
      const started = await startServer({ env, port: ended.port });
      processes[processes.indexOf(ended)] = started;
      return started;
    },
    async killRedis() {
      await end(redis);
      return async () => {
        redis = await startRedis(redisPort, folder);
      };
    },
    async stop() {
      await Promise.all(processes.map((one) => one.stop()));
      await pool.end();
      await Promise.all([end(proxy), end(redis)]);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A Redis of its own, that keeps nothing. */
export async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  return started(spawn('redis-server', options, { stdio: 'ignore' }), port);
}

async function startProxy(port: number, to: readonly RunningServer[], folder: string): Promise<ChildProcess> {
  const file = join(folder, 'Caddyfile');
  const upstreams = to.map(({ port }) => `127.0.0.1:${port}`).join(' ');
  writeFileSync(
    file,
    `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	reverse_proxy ${upstreams} {
		lb_policy round_robin
		lb_try_duration 5s
		lb_try_interval 100ms
		fail_duration 1s
	}
}
`,
  );
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const args = ['run', '--config', file, '--adapter', 'caddyfile'];
  return started(spawn('caddy', args, { stdio: 'ignore', env }), port);
}

/** Waits until a program listens. */
async function started(child: ChildProcess, port: number): Promise<ChildProcess> {
  for (const until = Date.now() + 20_000; Date.now() < until; await wait(50)) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return child;
  }
  throw new Error(`${child.spawnfile} does not listen on port ${port}.`);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
