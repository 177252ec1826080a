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
import { Statements } from './statements.ts';

/** SQLite's code where another program holds the lock. */
const BUSY = 5;
/** Milliseconds between two tries, and after which a lock that nobody lets go of is an error. */
const TRY_EVERY = 20;
const LOCKED_MOST = 15_000;

/** Where what was committed is waited for; a database in memory has none. */
type Disk = { sync(): Promise<void>; close(): Promise<void> };

/**
 * Lets Kysely speak to Node's own SQLite. A lock of another program and the disk are waited for without stopping the
 * process, and without keeping others from the database; what was written is on the disk before anyone is told.
 */
export function sqliteDialect(sqlite: DatabaseSync, disk?: Disk): Dialect {
  return {
    createAdapter: () => new QueuedAdapter(),
    createDriver: () => new SqliteDriver(sqlite, disk),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Kysely would let the next one in only when the last one has waited for the disk; the driver has a queue of its own. */
class QueuedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** One connection, given to one after the other. */
class SqliteDriver implements Driver {
  private readonly sqlite: DatabaseSync;
  private readonly statements: Statements;
  private readonly disk?: Disk;
  private queue: Promise<void> = Promise.resolve();

  constructor(sqlite: DatabaseSync, disk?: Disk) {
    this.sqlite = sqlite;
    this.statements = new Statements(sqlite);
    this.disk = disk;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Turn> {
    const before = this.queue;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.queue = promise;
    await before;
    return new Turn(this.sqlite, this.statements, this.disk, resolve);
  }

  async releaseConnection(turn: Turn): Promise<void> {
    turn.end();
  }

  /** The lock is taken at once: were it taken at the first write, a transaction could fail half-way. */
  async beginTransaction(): Promise<void> {
    await patiently(() => this.sqlite.exec('begin immediate'));
  }

  async commitTransaction(turn: Turn): Promise<void> {
    await patiently(() => this.sqlite.exec('commit'));
    await turn.keep();
  }

  async rollbackTransaction(turn: Turn): Promise<void> {
    // What is committed cannot be taken back, and a full disk has ended the transaction already.
    if (!turn.isOver && this.sqlite.isTransaction) this.sqlite.exec('rollback');
  }

  async destroy(): Promise<void> {
    if (this.sqlite.isOpen) this.sqlite.close();
    await this.disk?.close();
  }
}

/** The connection for one query or one transaction. */
class Turn implements DatabaseConnection {
  isOver = false;
  private readonly sqlite: DatabaseSync;
  private readonly statements: Statements;
  private readonly disk: Disk | undefined;
  private readonly next: () => void;

  constructor(sqlite: DatabaseSync, statements: Statements, disk: Disk | undefined, next: () => void) {
    this.sqlite = sqlite;
    this.statements = statements;
    this.disk = disk;
    this.next = next;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.isOver) throw new Error('A connection is for one query or one transaction.');
    const result = await patiently(() => run<R>(this.statements, query));
    if (query.query.kind !== 'SelectQueryNode' && !this.sqlite.isTransaction) await this.keep();
    return result;
  }

  streamQuery(): never {
    throw new Error('Rows are read at once here, not streamed.');
  }

  /** Waits until what was committed is on the disk; the next one need not wait for that. */
  async keep(): Promise<void> {
    this.end();
    await this.disk?.sync();
  }

  end(): void {
    this.isOver = true;
    this.next();
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

function run<R>(statements: Statements, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const statement = statements.of(sql);
  const values = parameters as SQLInputValue[];
  if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
