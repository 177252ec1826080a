import { type FileHandle, open } from 'node:fs/promises';

/** Syncs at work at one time. Where there is one alone, who comes while it is slow waits for two. */
const AT_ONCE = 2;

/**
 * Waits until what was committed to a SQLite file in WAL mode is on the disk. SQLite itself (`synchronous = full`) would
 * do it within the commit and stop the whole process meanwhile; so it runs with `synchronous = normal`, whose commits
 * are in the write-ahead log but not on the disk yet, and this waits for the disk beside everything else: once for all
 * who come while the disk has enough to do.
 */
export class DiskWait {
  private readonly log: string;
  /** Open files that no sync uses now. Each sync has its own: of an error each open file is told once. */
  private readonly files: FileHandle[] = [];
  private readonly running = new Set<Promise<void>>();
  /** The sync that will begin next; undefined where nobody waits for it. */
  private next?: Promise<void>;
  private failure?: Error;

  constructor(database: string) {
    this.log = `${database}-wal`;
  }

  /**
   * Throws where the disk failed, now or before: it may have dropped what it was given, and asked again it would say that
   * all is well. From then on nothing more can be promised until the server starts anew.
   */
  sync(): Promise<void> {
    // A sync that runs may have begun before the caller's commit.
    this.next ??= this.turn().then(() => {
      this.next = undefined;
      const sync = this.datasync().finally(() => this.running.delete(sync));
      this.running.add(sync);
      return sync;
    });
    return this.next;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.running);
    for (const file of this.files.splice(0)) await file.close();
  }

  private async turn(): Promise<void> {
    if (this.running.size >= AT_ONCE) await Promise.race(this.running);
  }

  private async datasync(): Promise<void> {
    try {
      if (this.failure) throw this.failure;
      // Windows lets only those sync a file who may write to it.
      const file = this.files.pop() ?? (await open(this.log, 'r+'));
      await file.datasync().finally(() => this.files.push(file));
    } catch (error) {
      this.failure ??= new Error(
        `the disk failed (${(error as Error).message}): check it, then start the server again`,
      );
      throw this.failure;
    }
  }
}
