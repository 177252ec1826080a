import { parentPort, workerData } from 'node:worker_threads';
import { readSetup } from '../../server/content/read-setup.ts';
import type { Setup } from '../../shared/model/index.ts';
import { decisionsOf, weigh } from './decision.ts';
import { study } from './fit-value.ts';
import { playOut } from './play-out.ts';

/** What a thread can do, each from one task that can be sent to it. */
const JOBS = {
  game: (setup: Setup, task: Parameters<typeof playOut>[1]) => playOut(setup, task),
  decisions: decisionsOf,
  weigh,
  study,
};
export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;

const setup = parentPort ? readSetup(workerData as string) : undefined;
parentPort?.on('message', ({ index, job, task }: { index: number; job: JobName; task: never }) => {
  parentPort?.postMessage({ index, result: JOBS[job](setup as Setup, task) });
});
