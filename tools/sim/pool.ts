import { Worker } from 'node:worker_threads';
import type { GameResult, GameTask } from './game-result.ts';
import type { JobName, Jobs } from './worker.ts';

/** Plays games on worker threads; the results come in the order of the tasks, however many threads there are. */
export function playAll(scenario: string, tasks: readonly GameTask[], workers: number): Promise<GameResult[]> {
  return runAll(scenario, 'game', tasks, workers);
}

/** Does jobs of one name on worker threads; the results come in the order of the tasks. */
export async function runAll<K extends JobName>(
  scenario: string,
  job: K,
  tasks: readonly Parameters<Jobs[K]>[1][],
  workers: number,
): Promise<ReturnType<Jobs[K]>[]> {
  const results: ReturnType<Jobs[K]>[] = [];
  let next = 0;
  let done = 0;
  const show = progress(tasks.length);
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: scenario });
      const give = () => {
        if (next < tasks.length) {
          worker.postMessage({ index: next, job, task: tasks[next] });
          next++;
        } else void worker.terminate().then(() => resolve());
      };
      worker.on('message', ({ index, result }: { index: number; result: ReturnType<Jobs[K]> }) => {
        results[index] = result;
        done++;
        show(done);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, tasks.length)) }, run));
  return results;
}

/** A line that counts up, on a terminal only. */
function progress(total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done) => process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
}
