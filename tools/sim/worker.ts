import { parentPort, workerData } from 'node:worker_threads';
import { readSetup } from '../../server/content/read-setup.ts';
import { type GameTask, playOut } from './play-out.ts';

const setup = readSetup(workerData as string);
parentPort?.on('message', ({ index, task }: { index: number; task: GameTask }) => {
  parentPort?.postMessage({ index, result: playOut(setup, task) });
});
