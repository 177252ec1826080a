import type { AiProfile } from '../../shared/model/index.ts';

/** A seat that an AI has taken over, until it is given back. */
export class SeatTakeover {
  readonly profile: AiProfile;
  /** The phase in which a person left things here: nothing is added to them. */
  readonly handsOff: string;
  /** The phase in which the AI set the seat ready. */
  readied = '';
  /** The turn that is being played, if any; never rejected. */
  work: Promise<void> = Promise.resolve();
  /** Kept when the takeover ends: whatever the AI waits for, it need not wait any longer. */
  readonly over: Promise<undefined>;
  isOver = false;
  private readonly settle: () => void;
  private turns = { moment: '', count: 0 };

  constructor(profile: AiProfile, handsOff = '') {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.profile = profile;
    this.handsOff = handsOff;
    this.over = promise;
    this.settle = () => resolve(undefined);
  }

  end(): void {
    this.isOver = true;
    this.settle();
  }

  /** Counts one more turn in this phase, unless `most` have been taken; answers whether it is taken. */
  takesTurn(moment: string, most: number): boolean {
    if (this.turns.moment !== moment) this.turns = { moment, count: 0 };
    if (this.turns.count >= most) return false;
    this.turns.count++;
    return true;
  }
}
