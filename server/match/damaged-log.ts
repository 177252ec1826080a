import type { LogEntry } from './match-store.ts';

/** A log that is not as it was written. `good`: its entries before the first bad or missing one. */
export class DamagedLog extends Error {
  readonly good: LogEntry[];

  constructor(match: string, good: LogEntry[]) {
    super(`The log of match ${match} is damaged after its entry ${good.length}.`);
    this.name = 'DamagedLog';
    this.good = good;
  }
}
