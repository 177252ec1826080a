import type { AiDecision } from '../../shared/model/index.ts';
import { type AiDecisionTask, AiDecisionThread } from './ai-decision-thread.ts';

/** How a decision stands among others that wait. */
export type Haste = {
  /** When its answer is due, as `performance.now()` counts; what waits longer has none. */
  due: number;
  /** A class's decisions come before those of people who play alone. */
  first: boolean;
  /** Whose decision it is: those who wait have equal shares of the threads. */
  share: string;
};

/** Milliseconds that any decision gets once it has a thread. */
const LEAST = 400;
const STUCK_AFTER = 10_000;
/** A search shorter than this finds nothing that the plain judgement does not. */
const SEARCH_LEAST = 40;

type Waiting = { haste: Haste; take(thread: AiDecisionThread): void };

/** Threads that think, started when they are first needed; whoever finds none free waits in line, but never longer than until due. */
export class AiDecisionPool {
  private readonly free: AiDecisionThread[];
  private readonly threads: number;
  private readonly most: number;
  private readonly line: Waiting[] = [];
  /** Thoughts that each share was given since the line was last empty. */
  private readonly given = new Map<string, number>();

  /**
   * `most`: milliseconds that one decision may take, the wait included, where nothing else is said; `stuckAfter`: those
   * after which a thread that has not answered is started anew.
   */
  constructor(module: URL, threads: number, most: number, stuckAfter = STUCK_AFTER) {
    this.threads = threads;
    this.most = most;
    this.free = Array.from({ length: threads }, () => new AiDecisionThread(module, stuckAfter));
  }

  /** Rejects where the decision fails or is not there when it is due. The more wait, the shorter it searches. */
  async think(
    task: AiDecisionTask,
    haste: Haste = { due: performance.now() + this.most, first: false, share: '' },
  ): Promise<AiDecision[]> {
    const thread = this.free.pop() ?? (await this.inLine(haste));
    const left = haste.due - performance.now();
    const search = Math.min(left / 2, (left * this.threads) / (this.line.length + 1));
    const setup = search < SEARCH_LEAST ? undefined : task.setup;
    const { decisions, free } = thread.think({ ...task, setup, search }, Math.max(LEAST, left));
    void free.then(() => this.handOn(thread));
    return decisions;
  }

  private handOn(thread: AiDecisionThread): void {
    const next = this.next();
    if (next) next.take(thread);
    else this.free.push(thread);
  }

  private inLine(haste: Haste): Promise<AiDecisionThread> {
    return new Promise((resolve, reject) => {
      const late = () => {
        this.line.splice(this.line.indexOf(waiting), 1);
        reject(new Error('No thread was free in time.'));
      };
      const timer = setTimeout(late, Math.max(0, haste.due - performance.now())).unref();
      const waiting: Waiting = {
        haste,
        take(thread) {
          clearTimeout(timer);
          resolve(thread);
        },
      };
      this.line.push(waiting);
    });
  }

  /** Classes first; then who has had least; then who came first. */
  private next(): Waiting | undefined {
    const [next] = this.line.toSorted(
      (a, b) => Number(b.haste.first) - Number(a.haste.first) || this.had(a) - this.had(b),
    );
    if (!next) {
      this.given.clear();
      return undefined;
    }
    this.line.splice(this.line.indexOf(next), 1);
    this.given.set(next.haste.share, this.had(next) + 1);
    return next;
  }

  private had({ haste }: Waiting): number {
    return this.given.get(haste.share) ?? 0;
  }
}
