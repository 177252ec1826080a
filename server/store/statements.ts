import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Statements that are kept ready at most, and characters of the longest: one that writes many rows seldom comes again. */
const MOST = 100;
const LONGEST = 2000;

/** The statements of one database, each made ready once: that takes longer than carrying a small one out. */
export class Statements {
  private readonly sqlite: DatabaseSync;
  private readonly ready = new Map<string, StatementSync>();

  constructor(sqlite: DatabaseSync) {
    this.sqlite = sqlite;
  }

  of(sql: string): StatementSync {
    const statement = this.ready.get(sql) ?? this.sqlite.prepare(sql);
    if (sql.length > LONGEST) return statement;
    // The one that was asked for last is the last to go.
    this.ready.delete(sql);
    this.ready.set(sql, statement);
    if (this.ready.size > MOST) this.ready.delete(this.ready.keys().next().value ?? '');
    return statement;
  }
}
