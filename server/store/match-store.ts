import { type AiRecord, NONE, type Phase } from '../../shared/model/index.ts';
import type { LogEntry, MatchRecord, MatchStore } from '../match/match-store.ts';
import type { Database } from './database.ts';
import { GroupedLog } from './grouped-log.ts';
import type { EntryRow } from './tables.ts';

/** Rows written with one statement: SQLite takes some 32 000 values in one. */
const AT_ONCE = 1000;

/** Matches, their order logs and the AI's reasons, in SQLite. */
export function sqliteMatchStore(db: Database): MatchStore {
  const log = new GroupedLog(db);
  return {
    async create(record, log = []) {
      const rows = log.map((entry, number) => rowOf(record.id, number, entry));
      await db.transaction().execute(async (all) => {
        await all
          .insertInto('matches')
          .values({ ...record, holders: JSON.stringify(record.holders) })
          .execute();
        for (let from = 0; from < rows.length; from += AT_ONCE)
          await all
            .insertInto('entries')
            .values(rows.slice(from, from + AT_ONCE))
            .execute();
      });
    },
    async find(id) {
      const row = await db.selectFrom('matches').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? ({ ...row, holders: JSON.parse(row.holders) } as MatchRecord) : undefined;
    },
    async entries(match) {
      const rows = await db.selectFrom('entries').selectAll().where('match', '=', match).orderBy('number').execute();
      return rows.map(({ seat, envelope, command, hash }): LogEntry => {
        const done = JSON.parse(command) as LogEntry['command'];
        return done ? ({ seat, envelope, command: done } as LogEntry) : { seat: NONE, envelope, command: null, hash };
      });
    },
    append: (match, number, entries) => log.append(entries.map((entry, at) => rowOf(match, number + at, entry))),
    async keepResult(match, { ending, comity, scores }) {
      await db
        .insertInto('results')
        .values({ match, ending, comity, scores: JSON.stringify(scores), at: Date.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async keepReasons(match, records) {
      if (records.length === 0) return;
      await db
        .insertInto('reasons')
        .values(
          records.map((r) => ({
            match,
            seat: r.seat,
            round: r.round,
            phase: r.phase,
            command: JSON.stringify(r.command),
            reasons: JSON.stringify(r.reasons),
          })),
        )
        .execute();
    },
    async reasons(match) {
      const rows = await db.selectFrom('reasons').selectAll().where('match', '=', match).orderBy('id').execute();
      return rows.map(
        (row): AiRecord => ({
          seat: row.seat,
          round: row.round,
          phase: row.phase as Phase,
          command: JSON.parse(row.command),
          reasons: JSON.parse(row.reasons),
        }),
      );
    },
    async count() {
      const row = await db
        .selectFrom('matches')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      return row?.n ?? 0;
    },
    async delete(matches) {
      if (matches.length === 0) return 0;
      return db.transaction().execute(async (all) => {
        const { n } = await all
          .selectFrom('entries')
          .where('match', 'in', matches)
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow();
        await all.deleteFrom('matches').where('id', 'in', matches).execute();
        return n;
      });
    },
  };
}

function rowOf(match: string, number: number, entry: LogEntry): EntryRow {
  const { seat, envelope, command } = entry;
  const hash = command ? '' : entry.hash;
  return { match, number, seat, envelope, command: JSON.stringify(command), hash, at: Date.now() };
}
