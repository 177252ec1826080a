import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/** SQLite's code where another program holds the lock. */
const BUSY = 5;
/** Milliseconds between two tries, and after which a lock that nobody lets go of is an error. */
const TRY_EVERY = 20;
const LOCKED_MOST = 15_000;

/** Where what was committed is waited for; a database in memory has none. */
type Disk = { sync(): Promise<void>; close(): Promise<void> };

/**
 * Lets Kysely speak to Node's own SQLite. A lock of another program and the disk are waited for without stopping the
 * process; what was written is on the disk before anyone is told.
 */
export function sqliteDialect(sqlite: DatabaseSync, disk?: Disk): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(sqlite, disk),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection, given to one after the other. */
class SqliteDriver implements Driver {
  private readonly sqlite: DatabaseSync;
  private readonly disk?: Disk;
  private readonly connection: DatabaseConnection;
  private queue: Promise<void> = Promise.resolve();
  private release = () => {};

  constructor(sqlite: DatabaseSync, disk?: Disk) {
    this.sqlite = sqlite;
    this.disk = disk;
    this.connection = {
      async executeQuery<R>(query: CompiledQuery) {
        const result = await patiently(() => run<R>(sqlite, query));
        if (query.query.kind !== 'SelectQueryNode' && !sqlite.isTransaction) await disk?.sync();
        return result;
      },
      streamQuery: () => {
        throw new Error('Rows are read at once here, not streamed.');
      },
    };
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.queue;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.queue = promise;
    await before;
    this.release = resolve;
    return this.connection;
  }

  async releaseConnection(): Promise<void> {
    this.release();
  }

  /** The lock is taken at once: were it taken at the first write, a transaction could fail half-way. */
  async beginTransaction(): Promise<void> {
    await patiently(() => this.sqlite.exec('begin immediate'));
  }

  async commitTransaction(): Promise<void> {
    await patiently(() => this.sqlite.exec('commit'));
    await this.disk?.sync();
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk has ended the transaction already.
    if (this.sqlite.isTransaction) this.sqlite.exec('rollback');
  }

  async destroy(): Promise<void> {
    if (this.sqlite.isOpen) this.sqlite.close();
    await this.disk?.close();
  }
}

async function patiently<T>(work: () => T): Promise<T> {
  for (const until = performance.now() + LOCKED_MOST; ; await wait(TRY_EVERY)) {
    try {
      return work();
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== BUSY || performance.now() > until) throw error;
    }
  }
}

function run<R>(sqlite: DatabaseSync, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const statement = sqlite.prepare(sql);
  const values = parameters as SQLInputValue[];
  if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
