import type { AiDecision } from '../../shared/model/index.ts';
import { AiDecisionProcess, type AiDecisionTask } from './ai-decision-process.ts';

/** How a decision stands among others that wait. */
export type Haste = {
  /** When its answer is due, as `performance.now()` counts; what waits longer has none. */
  due: number;
  /** A class's decisions come before those of people who play alone. */
  first: boolean;
  /** Whose decision it is: those who wait have equal shares of the processes. */
  share: string;
};

/** Milliseconds that any decision gets once it has a process. */
const LEAST = 400;
/** Milliseconds after which a process that has not answered is held to be stuck. */
const STUCK_AFTER = 10_000;
/** A search shorter than this finds nothing that the plain judgement does not. */
const SEARCH_LEAST = 40;

/** All processes were busy with the decisions of others until it was due; none of them is stuck. */
export class NoProcessFree extends Error {}

type Waiting = { haste: Haste; take(one: AiDecisionProcess): void };

/** Processes that think, started when they are warmed or first needed; whoever finds none free waits in line, but never longer than until due. */
export class AiDecisionPool {
  private readonly free: AiDecisionProcess[];
  private readonly processes: number;
  private readonly most: number;
  private readonly line: Waiting[] = [];
  /** Processes that have not answered in time and are still at it. */
  private overdue = 0;
  /** Thoughts that each share was given since the line was last empty. */
  private readonly given = new Map<string, number>();

  /**
   * `most`: milliseconds that one decision may take, the wait included, where nothing else is said; `stuckAfter`: those
   * after which a process that has not answered is started anew.
   */
  constructor(module: URL, processes: number, most: number, stuckAfter = STUCK_AFTER) {
    this.processes = processes;
    this.most = most;
    this.free = Array.from({ length: processes }, () => new AiDecisionProcess(module, stuckAfter));
  }

  /** Starts all processes, so that the first decisions need not wait for them. */
  warm(): void {
    for (const one of this.free) one.warm();
  }

  /** Rejects where the decision fails or is not there when it is due. The more wait, the shorter it searches. */
  async think(
    task: AiDecisionTask,
    haste: Haste = { due: performance.now() + this.most, first: false, share: '' },
  ): Promise<AiDecision[]> {
    const one = this.free.pop() ?? (await this.inLine(haste));
    const left = haste.due - performance.now();
    const search = Math.min(left / 2, (left * this.processes) / (this.line.length + 1));
    const setup = search < SEARCH_LEAST ? undefined : task.setup;
    const { decisions, free } = one.think({ ...task, setup, search }, Math.max(LEAST, left));
    decisions.catch(() => this.overdue++);
    void free.then(() => {
      decisions.catch(() => this.overdue--);
      this.handOn(one);
    });
    return decisions;
  }

  private handOn(one: AiDecisionProcess): void {
    const next = this.next();
    if (next) next.take(one);
    else this.free.push(one);
  }

  private inLine(haste: Haste): Promise<AiDecisionProcess> {
    return new Promise((resolve, reject) => {
      const late = () => {
        this.line.splice(this.line.indexOf(waiting), 1);
        const why = 'No process was free in time.';
        reject(this.overdue > 0 ? new Error(why) : new NoProcessFree(why));
      };
      const timer = setTimeout(late, Math.max(0, haste.due - performance.now())).unref();
      const waiting: Waiting = {
        haste,
        take(one) {
          clearTimeout(timer);
          resolve(one);
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
