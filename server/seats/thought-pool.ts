import type { Thought } from '../../shared/model/index.ts';
import { type ThoughtTask, ThoughtThread } from './thought-thread.ts';

/** Threads that think, started when they are first needed; whoever finds none free waits in line. */
export class ThoughtPool {
  private readonly free: ThoughtThread[];
  private readonly line: ((thread: ThoughtThread) => void)[] = [];

  /** `most`: milliseconds that one thought may take; the wait for a thread is not counted. */
  constructor(module: URL, threads: number, most: number) {
    this.free = Array.from({ length: threads }, () => new ThoughtThread(module, most));
  }

  /** Rejects where the thought fails or takes too long. */
  async think(task: ThoughtTask): Promise<Thought[]> {
    const thread = this.free.pop() ?? (await new Promise<ThoughtThread>((take) => this.line.push(take)));
    try {
      return await thread.think(task);
    } finally {
      const next = this.line.shift();
      if (next) next(thread);
      else this.free.push(thread);
    }
  }
}
