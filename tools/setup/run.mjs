import { spawn } from 'node:child_process';
import { availableParallelism, constants } from 'node:os';
import { pinnedNode, root } from './paths.mjs';

const windows = process.platform === 'win32';
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const parent = process.ppid;

/** Ends the command with one sentence that says what is wrong and how to mend it. */
export function fail(sentence) {
  console.error(`\ncomity: ${sentence}\n`);
  process.exit(1);
}

/** Runs a program in the project's folder, passes signals on to it (`onAsked` hears of them), and resolves to its exit code. */
export function run(file, args, { env = {}, stdio = 'inherit', onAsked = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio, shell: windows, env: { ...process.env, ...env } });
    const listeners = forwarded.map((signal) => {
      // A terminal's Ctrl-C reaches the child by itself; a second SIGINT would cut its orderly shutdown short.
      const forward = () => {
        onAsked();
        return (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal);
      };
      process.on(signal, forward);
      return () => process.off(signal, forward);
    });
    // The shell between npm and this process dies of npm's SIGTERM without passing it on.
    const orphaned = setInterval(() => {
      if (process.ppid === parent) return;
      onAsked();
      child.kill('SIGTERM');
    }, 200);
    const release = () => {
      clearInterval(orphaned);
      for (const off of listeners) off();
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      release();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs the pinned Node and ends this process with its exit code. */
export async function runNode(args, env = {}) {
  process.exit(await run(pinnedNode, args, { env }));
}

/** Runs every named check, as many at once as there are cores, even after one failed; ends this process with 1 if any did. */
export async function runAll(checks) {
  const failed = [];
  const waiting = Object.entries(checks);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, args] = next;
      const { code, said } = await runAside(args);
      console.log(`\n--- ${name}\n${said.trimEnd()}`);
      if (code !== 0) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(failed.length ? `\nFailed: ${failed.join(', ')}.` : '\nAll checks pass.');
  process.exit(failed.length ? 1 : 0);
}

/** Runs the pinned Node and keeps what it says, so that what runs beside it does not stand in between. */
function runAside(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
