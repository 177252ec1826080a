import { spawn } from 'node:child_process';
import { constants } from 'node:os';
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

/** Runs every named check, even after one failed, and ends this process with 1 if any did. */
export async function runAll(checks) {
  const failed = [];
  for (const [name, args] of Object.entries(checks)) {
    console.log(`\n--- ${name}`);
    if ((await run(pinnedNode, args)) !== 0) failed.push(name);
  }
  console.log(failed.length ? `\nFailed: ${failed.join(', ')}.` : '\nAll checks pass.');
  process.exit(failed.length ? 1 : 0);
}
