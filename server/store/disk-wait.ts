import { type FileHandle, open } from 'node:fs/promises';

/**
 * Waits until what was committed to a SQLite file in WAL mode is on the disk. SQLite itself (`synchronous = full`) would
 * do it within the commit and stop the whole process meanwhile; so it runs with `synchronous = normal`, whose commits
 * are in the write-ahead log but not on the disk yet, and this waits for the disk beside everything else: once for all
 * who come while the disk is at work.
 */
export class DiskWait {
  private readonly log: string;
  private file?: Promise<FileHandle>;
  private running: Promise<void> = Promise.resolve();
  /** The sync after the running one; undefined where nobody waits for it. */
  private next?: Promise<void>;

  constructor(database: string) {
    this.log = `${database}-wal`;
  }

  /**
   * Throws where the disk failed, now or before: it may have dropped what it was given, and asked again it would say that
   * all is well. From then on nothing more can be promised until the server starts anew.
   */
  sync(): Promise<void> {
    // A sync that runs may have begun before the caller's commit.
    this.next ??= this.running.then(() => {
      this.next = undefined;
      this.running = this.datasync();
      return this.running;
    });
    return this.next;
  }

  async close(): Promise<void> {
    await (await this.file?.catch(() => undefined))?.close();
  }

  private async datasync(): Promise<void> {
    try {
      // Windows lets only those sync a file who may write to it.
      this.file ??= open(this.log, 'r+');
      await (await this.file).datasync();
    } catch (error) {
      throw new Error(`the disk failed (${(error as Error).message}): check it, then start the server again`);
    }
  }
}
