import type { ChildProcess } from 'node:child_process';
import type { AiDecision, AiProfile, SeatView, Setup } from '../../shared/model/index.ts';
import { startAside } from './start-aside.ts';

/** What a thinking process is asked. */
export type AiDecisionTask = {
  view: SeatView;
  profile: AiProfile;
  setup: Setup | undefined;
  /** Milliseconds that a search may take at most. */
  search?: number;
};

/** What a thinking process answers. */
export type ProcessAnswer = { decisions: AiDecision[] } | { error: string };

/** A decision that is being thought. */
export type Thought = {
  /** Rejects where the decision fails or is late. */
  decisions: Promise<AiDecision[]>;
  /** Resolves when the process can think the next one. */
  free: Promise<void>;
};

/** A process that thinks one decision at a time. It is started when it is needed. */
export class AiDecisionProcess {
  private readonly module: URL;
  private readonly stuckAfter: number;
  private child: ChildProcess | undefined;

  /** `stuckAfter`: milliseconds after which a process that has not answered is ended, and another one started. */
  constructor(module: URL, stuckAfter: number) {
    this.module = module;
    this.stuckAfter = stuckAfter;
  }

  /**
   * The decision is late after `most` milliseconds. Its process goes on all the same: on a busy machine a new one would
   * take longer to start than the old one to answer.
   */
  think(task: AiDecisionTask, most: number): Thought {
    const child = this.child ?? this.start();
    const decisions = Promise.withResolvers<AiDecision[]>();
    const free = Promise.withResolvers<void>();
    const after = (milliseconds: number, then: (error: Error) => void) =>
      setTimeout(() => then(new Error(`The decision took more than ${Math.round(milliseconds)} ms.`)), milliseconds);
    const late = after(most, decisions.reject).unref();
    const over = () => {
      clearTimeout(late);
      clearTimeout(stuck);
      child.removeAllListeners();
      free.resolve();
    };
    const fail = (error: Error) => {
      over();
      if (this.child === child) this.child = undefined;
      child.on('error', () => {}).kill('SIGKILL');
      // The next decision must not wait for a process to start.
      if (!this.child) this.start();
      decisions.reject(error);
    };
    const stuck = after(Math.max(most, this.stuckAfter), fail).unref();
    child.removeAllListeners();
    child.once('error', fail);
    child.once('exit', () => fail(new Error('The process has ended.')));
    child.once('message', (answer: ProcessAnswer) => {
      over();
      this.mind(child);
      if ('decisions' in answer) decisions.resolve(answer.decisions);
      else decisions.reject(new Error(answer.error));
    });
    child.send(task, (error) => error && fail(error));
    return { decisions: decisions.promise, free: free.promise };
  }

  /** Starts the process, so that the first decision need not wait for it. */
  warm(): void {
    if (!this.child) this.start();
  }

  private start(): ChildProcess {
    this.child = startAside(this.module);
    this.mind(this.child);
    return this.child;
  }

  /** One that dies while it is asked nothing is started again when it is. */
  private mind(child: ChildProcess): void {
    const gone = () => {
      if (this.child === child) this.child = undefined;
    };
    child.on('error', gone).once('exit', gone);
  }
}
