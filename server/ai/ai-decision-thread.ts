import { Worker } from 'node:worker_threads';
import type { AiDecision, AiProfile, SeatView, Setup } from '../../shared/model/index.ts';

/** What a thinking thread is asked. */
export type AiDecisionTask = {
  view: SeatView;
  profile: AiProfile;
  setup: Setup | undefined;
  /** Milliseconds that a search may take at most. */
  search?: number;
};

/** What a thinking thread answers. */
export type ThreadAnswer = { decisions: AiDecision[] } | { error: string };

/** A thread that thinks one decision at a time. It is started when it is needed and never keeps the process alive. */
export class AiDecisionThread {
  private readonly module: URL;
  private worker: Worker | undefined;

  constructor(module: URL) {
    this.module = module;
  }

  /** Rejects where the decision fails or takes more than `most` milliseconds; a thread that is stuck is ended, and the next decision starts another. */
  think(task: AiDecisionTask, most: number): Promise<AiDecision[]> {
    const worker = this.worker ?? this.start();
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        clearTimeout(timer);
        if (this.worker === worker) this.worker = undefined;
        void worker.terminate();
        // The next decision must not wait for a thread to start.
        if (!this.worker) this.start();
        reject(error);
      };
      const timer = setTimeout(
        () => fail(new Error(`The decision took more than ${Math.round(most)} ms.`)),
        most,
      ).unref();
      worker.removeAllListeners();
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('The thread has ended.')));
      worker.once('message', (answer: ThreadAnswer) => {
        clearTimeout(timer);
        if ('decisions' in answer) resolve(answer.decisions);
        else reject(new Error(answer.error));
      });
      worker.postMessage(task);
    });
  }

  private start(): Worker {
    const worker = new Worker(this.module);
    worker.unref();
    // One that dies before it is asked anything is started again when it is.
    worker.once('error', () => {
      if (this.worker === worker) this.worker = undefined;
    });
    this.worker = worker;
    return worker;
  }
}
