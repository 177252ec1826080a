import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Clock ticks a second, as /proc counts them on Linux. */
const TICKS = 100;

/** A server in a process of its own, with what it and the processes that it starts cost. */
export class WatchedProcess {
  readonly url: string;
  private readonly child: ChildProcess;
  private printed = '';

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
      });
  }

  /** Starts a file with Node, which may have options before it, and waits until `path` of its port answers. */
  static async start(
    args: readonly string[],
    port: number,
    env: Record<string, string>,
    path: string,
  ): Promise<WatchedProcess> {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = `http://127.0.0.1:${port}`;
    const started = new WatchedProcess(url, child);
    for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
      if (child.exitCode !== null) break;
      if (
        await fetch(url + path).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        return started;
    }
    child.kill('SIGKILL');
    throw new Error(`${args.at(-1)} did not start: ${started.printed}`);
  }

  /** Seconds of CPU time since it began. */
  get cpuSeconds(): number {
    return this.sum((pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
      // Its own, and that of those that it started and that have ended.
      return fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) / TICKS;
    });
  }

  /** Megabytes that it holds in memory; the program itself, which all its processes have in common, counts once. */
  get memoryMb(): number {
    const kilobytes = this.sum((pid) => {
      const line = pid === this.pid ? /VmRSS:\s+(\d+)/ : /RssAnon:\s+(\d+)/;
      return Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    });
    return Math.round(kilobytes / 1024);
  }

  private sum(read: (pid: number) => number): number {
    const children = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [this.pid, ...children.map(Number)].reduce((sum, pid) => {
      try {
        return sum + read(pid);
      } catch {
        // It has ended in this moment.
        return sum;
      }
    }, 0);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get output(): string {
    return this.printed;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(late);
  }
}
