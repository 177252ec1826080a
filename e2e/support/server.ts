import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ServerOptions {
  /** A free one is taken when none is given; give the same one to start again where a killed server was. */
  port?: number;
  /** The database file; a temporary one, deleted by stop(), when none is given. */
  db?: string;
  env?: Record<string, string>;
}

export interface RunningServer {
  url: string;
  port: number;
  pid: number;
  db: string;
  /** What the server has printed so far. */
  output(): string;
  /** The machine pulls the plug: no warning, no last words. */
  kill9(): Promise<void>;
  /** An orderly end; resolves to the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the real server as a process of its own and waits until GET /health answers JSON. */
export async function startServer({ port, db, env = {} }: ServerOptions = {}): Promise<RunningServer> {
  const usedPort = port ?? (await freePort());
  const folder = db ? undefined : mkdtempSync(join(tmpdir(), 'comity-'));
  const usedDb = db ?? join(folder ?? '', 'comity.sqlite');
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(usedPort), COMITY_DB: usedDb, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const line of text.split('\n')) if (isFault(line)) console.error(line);
    });
  }
  const url = `http://127.0.0.1:${usedPort}`;
  await untilHealthy(url, child, () => output);
  return {
    url,
    port: usedPort,
    pid: child.pid ?? 0,
    db: usedDb,
    output: () => output,
    async kill9() {
      await end(child, 'SIGKILL');
    },
    async stop() {
      await end(child, 'SIGTERM');
      if (folder && existsSync(folder)) rmSync(folder, { recursive: true });
      return child.exitCode;
    },
  };
}

/** Whether a line of the log tells of a request that was answered as the server's own mistake: a test that fails by it shows why. */
function isFault(line: string): boolean {
  return /"msg":"(GET|POST|PUT|DELETE) [^"]* failed\./.test(line);
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}:\n${output()}`);
    const healthy = await fetch(`${url}/health`).then(
      (response) => response.ok && response.headers.get('content-type')?.includes('json'),
      () => false,
    );
    if (healthy) return;
    await wait(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer ${url}/health within a minute:\n${output()}`);
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port found.');
  return address.port;
}
