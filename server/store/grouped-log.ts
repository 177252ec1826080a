import type { Database } from './database.ts';
import { type Fence, UNFENCED } from './fence.ts';
import type { EntryRow } from './tables.ts';

type Waiting = { rows: readonly EntryRow[]; kept(): void; failed(error: unknown): void };

/**
 * Writes entries of the order logs that come in the same instant with one statement, so with one wait for the disk: a
 * class that seals at once is not kept waiting by as many waits as it has students. A promise is kept when all its
 * entries are on the disk; where it is broken, none of them is.
 */
export class GroupedLog {
  private readonly db: Database;
  private readonly fence: Fence;
  private waiting: Waiting[] = [];

  constructor(db: Database, fence: Fence = UNFENCED) {
    this.db = db;
    this.fence = fence;
  }

  append(rows: readonly EntryRow[]): Promise<void> {
    return new Promise((kept, failed) => {
      this.waiting.push({ rows, kept, failed });
      if (this.waiting.length === 1) setImmediate(() => void this.write());
    });
  }

  private async write(): Promise<void> {
    const group = this.waiting;
    this.waiting = [];
    try {
      await this.insert(group.flatMap(({ rows }) => rows));
      for (const { kept } of group) kept();
    } catch (error) {
      if (group.length === 1) group[0].failed(error);
      // What is bad must not take the others with it.
      else for (const { rows, kept, failed } of group) await this.insert(rows).then(kept, failed);
    }
  }

  private async insert(rows: readonly EntryRow[]): Promise<void> {
    const lengths = new Map(rows.map(({ match, number }) => [match, number + 1]));
    await this.db.transaction().execute(async (all) => {
      await this.fence.check(all, [...lengths.keys()]);
      await all.insertInto('entries').values(rows).execute();
      for (const [match, length] of lengths)
        await all.updateTable('matches').set({ length }).where('id', '=', match).execute();
    });
  }
}
