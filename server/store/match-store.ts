import { type AiRecord, type Command, NONE, type Phase } from '../../shared/model/index.ts';
import type { LogEntry, MatchRecord, MatchStore } from '../match/match-store.ts';
import type { Database } from './database.ts';

/** Matches, their order logs and the AI's reasons, in SQLite. */
export function sqliteMatchStore(db: Database): MatchStore {
  return {
    async create(record) {
      await db
        .insertInto('matches')
        .values({ ...record, holders: JSON.stringify(record.holders) })
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('matches').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? ({ ...row, holders: JSON.parse(row.holders) } as MatchRecord) : undefined;
    },
    async entries(match) {
      const rows = await db.selectFrom('entries').selectAll().where('match', '=', match).orderBy('number').execute();
      return rows.map(({ seat, envelope, command, hash }): LogEntry => {
        const done = JSON.parse(command) as Command | null;
        return done ? { seat, envelope, command: done } : { seat: NONE, envelope, command: null, hash };
      });
    },
    async append(match, number, entry) {
      const { seat, envelope, command } = entry;
      const hash = command ? '' : entry.hash;
      await db
        .insertInto('entries')
        .values({ match, number, seat, envelope, command: JSON.stringify(command), hash, at: Date.now() })
        .execute();
    },
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
  };
}
