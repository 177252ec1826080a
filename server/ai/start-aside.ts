import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Nothing that is thought is kept: little space will do, in megabytes. */
const SMALL = ['--max-semi-space-size=4', '--initial-old-space-size=16'];

/**
 * Starts a module beside the server; it calls `stepBack` first. A process and not a thread: threads of one process share
 * the engine's locks, so that one of low priority, kept from the processor while it holds such a lock, makes the rooms
 * wait for it, for seconds on a busy machine. It never keeps the server alive.
 */
export function startAside(module: URL): ChildProcess {
  const child = fork(fileURLToPath(module), { serialization: 'advanced', execArgv: SMALL });
  child.unref();
  child.channel?.unref();
  return child;
}
