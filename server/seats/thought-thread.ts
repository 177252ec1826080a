import { Worker } from 'node:worker_threads';
import type { Mind, SeatView, Setup, Thought } from '../../shared/model/index.ts';

/** What a thinking thread is asked. */
export type ThoughtTask = { view: SeatView; mind: Mind; setup: Setup | undefined };

/** What a thinking thread answers. */
export type ThreadAnswer = { thoughts: Thought[] } | { error: string };

/** A thread that thinks one thought at a time. It is started when it is needed and never keeps the process alive. */
export class ThoughtThread {
  private readonly module: URL;
  private readonly most: number;
  private worker: Worker | undefined;

  constructor(module: URL, most: number) {
    this.module = module;
    this.most = most;
  }

  /** Rejects where the thought fails or takes too long; a thread that is stuck is ended, and the next thought starts another. */
  think(task: ThoughtTask): Promise<Thought[]> {
    const worker = this.worker ?? this.start();
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        clearTimeout(timer);
        if (this.worker === worker) this.worker = undefined;
        void worker.terminate();
        reject(error);
      };
      const timer = setTimeout(() => fail(new Error(`The thought took more than ${this.most} ms.`)), this.most).unref();
      worker.removeAllListeners();
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('The thread has ended.')));
      worker.once('message', (answer: ThreadAnswer) => {
        clearTimeout(timer);
        if ('thoughts' in answer) resolve(answer.thoughts);
        else reject(new Error(answer.error));
      });
      worker.postMessage(task);
    });
  }

  private start(): Worker {
    this.worker = new Worker(this.module);
    this.worker.unref();
    return this.worker;
  }
}
