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

/** A decision that is being thought. */
export type Thought = {
  /** Rejects where the decision fails or is late. */
  decisions: Promise<AiDecision[]>;
  /** Resolves when the thread can think the next one. */
  free: Promise<void>;
};

/** A thread that thinks one decision at a time. It is started when it is needed and never keeps the process alive. */
export class AiDecisionThread {
  private readonly module: URL;
  private readonly stuckAfter: number;
  private worker: Worker | undefined;

  /** `stuckAfter`: milliseconds after which a thread that has not answered is ended, and another one started. */
  constructor(module: URL, stuckAfter: number) {
    this.module = module;
    this.stuckAfter = stuckAfter;
  }

  /**
   * The decision is late after `most` milliseconds. Its thread goes on all the same: on a busy machine a new one would
   * take longer to start than the old one to answer.
   */
  think(task: AiDecisionTask, most: number): Thought {
    const worker = this.worker ?? this.start();
    const decisions = Promise.withResolvers<AiDecision[]>();
    const free = Promise.withResolvers<void>();
    const after = (milliseconds: number, then: (error: Error) => void) =>
      setTimeout(() => then(new Error(`The decision took more than ${Math.round(milliseconds)} ms.`)), milliseconds);
    const fail = (error: Error) => {
      over();
      if (this.worker === worker) this.worker = undefined;
      void worker.terminate();
      // The next decision must not wait for a thread to start.
      if (!this.worker) this.start();
      decisions.reject(error);
    };
    const late = after(most, decisions.reject).unref();
    const stuck = after(Math.max(most, this.stuckAfter), fail).unref();
    const over = () => {
      clearTimeout(late);
      clearTimeout(stuck);
      free.resolve();
    };
    worker.removeAllListeners();
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread has ended.')));
    worker.once('message', (answer: ThreadAnswer) => {
      over();
      if ('decisions' in answer) decisions.resolve(answer.decisions);
      else decisions.reject(new Error(answer.error));
    });
    worker.postMessage(task);
    return { decisions: decisions.promise, free: free.promise };
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
