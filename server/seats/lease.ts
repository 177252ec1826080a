import type { Mind } from '../../shared/model/index.ts';

/** A seat lent to an AI, until it is taken back. */
export class Lease {
  readonly mind: Mind;
  /** The phase in which a person left things here: nothing is added to them. */
  readonly handsOff: string;
  /** The phase in which the AI set the seat ready. */
  readied = '';
  /** The turn that is being played, if any; never rejected. */
  work: Promise<void> = Promise.resolve();
  /** Kept when the lease ends: whatever the AI waits for, it need not wait any longer. */
  readonly over: Promise<undefined>;
  isOver = false;
  private readonly settle: () => void;
  private turns = { moment: '', count: 0 };

  constructor(mind: Mind, handsOff = '') {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.mind = mind;
    this.handsOff = handsOff;
    this.over = promise;
    this.settle = () => resolve(undefined);
  }

  end(): void {
    this.isOver = true;
    this.settle();
  }

  /** Counts one more turn in this phase, and answers how many that makes. */
  turnsIn(moment: string): number {
    this.turns = { moment, count: this.turns.moment === moment ? this.turns.count + 1 : 1 };
    return this.turns.count;
  }
}
