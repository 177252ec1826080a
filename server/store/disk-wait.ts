import { type FileHandle, open } from 'node:fs/promises';

/**
 * Waits until what was committed to a SQLite file in WAL mode is on the disk. SQLite itself (`synchronous = full`) would
 * do it within the commit and stop the whole process meanwhile; so it runs with `synchronous = normal`, whose commits
 * are in the write-ahead log but not on the disk yet, and this waits for the disk beside everything else.
 */
export class DiskWait {
  private readonly log: string;
  private file?: Promise<FileHandle>;
  /** A disk that failed once may have dropped what it was given: asked again it would say that all is well. */
  private failure?: Error;

  constructor(database: string) {
    this.log = `${database}-wal`;
  }

  /** Throws where the disk failed, now or before: from then on nothing more can be promised until the server starts anew. */
  async sync(): Promise<void> {
    if (this.failure) throw this.failure;
    try {
      // Windows lets only those sync a file who may write to it.
      this.file ??= open(this.log, 'r+');
      await (await this.file).datasync();
    } catch (error) {
      this.failure = new Error(`the disk failed (${(error as Error).message}): check it, then start the server again`);
      throw this.failure;
    }
  }

  async close(): Promise<void> {
    await (await this.file?.catch(() => undefined))?.close();
  }
}
