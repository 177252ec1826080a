import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { Leases } from './leases.ts';
import { POSTGRES_STEPS } from './postgres-steps.ts';
import type { Tables } from './tables.ts';

/** Numbers that no other program locks: of a site, and of whoever brings its tables up to date. */
const SITE = 0x636f6d69;
const TABLES = SITE + 1;
/** PostgreSQL's type of whole numbers of 64 bits; ours are milliseconds and counts, which a number holds. */
const INT8 = 20;
const CONNECTIONS = 10;

/** What is said of a database that is not there yet: its machine or itself is still starting. */
const NOT_YET = ['ECONNREFUSED', '57P03'];
/** Milliseconds for which it is waited for, and between two tries. */
const PATIENCE = 60_000;
const TRY_EVERY = 500;

type Opened = { database: Database; leases: Leases; close(): Promise<void> };

/**
 * A PostgreSQL database that this process holds alone or, where it is `shared`, with other processes of its site.
 * `onLost` hears when it does so no longer.
 */
export async function openPostgres(
  url: string,
  onLost: (why: string) => void,
  { shared = false, patience = PATIENCE } = {},
): Promise<Opened> {
  const types = {
    getTypeParser: (oid: number, format?: 'text') => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
  };
  const connection = { connectionString: url, types: types as pg.CustomTypesConfig, application_name: 'comity' };
  let owner: pg.Client | undefined;
  try {
    owner = await connected(connection, patience);
    const lock = shared ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
    const { rows } = await owner.query(`select ${lock}($1) as held`, [SITE]);
    if (!rows[0].held) throw new Error('another Comity server runs on it: stop that one first');
  } catch (error) {
    await owner?.end().catch(() => {});
    throw unusable(url, error);
  }
  let closing = false;
  const lost = (why: string) => {
    if (!closing) onLost(why);
  };
  owner.on('error', ({ message }) => lost(message));
  owner.on('end', () => lost('the connection has ended'));
  const pool = new pg.Pool({ ...connection, max: CONNECTIONS });
  // A connection that rests and breaks is replaced; a query that it breaks fails by itself.
  pool.on('error', () => {});
  const database: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await owner.query('select pg_advisory_lock($1)', [TABLES]);
    await migrate(database);
    await owner.query('select pg_advisory_unlock($1)', [TABLES]);
  } catch (error) {
    closing = true;
    await Promise.all([database.destroy(), owner.end()]);
    throw unusable(url, error);
  }
  const leases = new Leases(database, owner, lost);
  return {
    database,
    leases,
    async close() {
      closing = true;
      await database.destroy();
      await owner.end();
    },
  };
}

async function connected(connection: pg.ClientConfig, patience: number): Promise<pg.Client> {
  for (const until = performance.now() + patience; ; await wait(TRY_EVERY)) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (!NOT_YET.includes((error as { code?: string }).code ?? '') || performance.now() > until) throw error;
    }
  }
}

/** Each step in a transaction of its own: a process that is killed leaves the database as it was before the step. */
async function migrate(database: Database): Promise<void> {
  await sql`create table if not exists comity_version (step integer not null)`.execute(database);
  const { rows } = await sql<{ step: number }>`select step from comity_version`.execute(database);
  const done = rows[0]?.step ?? 0;
  if (done > POSTGRES_STEPS.length) throw new Error('it was written by a newer version of Comity');
  for (let step = done; step < POSTGRES_STEPS.length; step++)
    await database.transaction().execute(async (all) => {
      await sql.raw(POSTGRES_STEPS[step]).execute(all);
      await sql`delete from comity_version`.execute(all);
      await sql`insert into comity_version values (${step + 1})`.execute(all);
    });
}

/** One sentence that names the database without its password. */
function unusable(url: string, error: unknown): Error {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: '' };
  const { message } = error as Error;
  return new Error(
    `The PostgreSQL database ${host}${pathname} cannot be used (${message}). Mend that, or correct DATABASE_URL; without it Comity keeps its data in a file.`,
  );
}
