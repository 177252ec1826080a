import { parentPort } from 'node:worker_threads';
import { think } from '../../shared/ai/index.ts';
import type { Mind, SeatView } from '../../shared/model/index.ts';
import type { ThreadAnswer } from './thought-thread.ts';

parentPort?.on('message', ({ view, mind }: { view: SeatView; mind: Mind }) => {
  parentPort?.postMessage(answer(view, mind));
});

function answer(view: SeatView, mind: Mind): ThreadAnswer {
  try {
    return { thoughts: think(view, mind) };
  } catch (error) {
    return { error: String(error instanceof Error ? error.stack : error) };
  }
}
