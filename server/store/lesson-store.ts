import { sql } from 'kysely';
import type { LessonRecord, LessonStore } from '../lessons/lesson-record.ts';
import type { Database } from './database.ts';

/** Lessons, each as one record, in SQLite. */
export function sqliteLessonStore(db: Database): LessonStore {
  return {
    async save(record) {
      const { id, code, forgetAt } = record;
      const row = { id, code, forgetAt, record: JSON.stringify(record) };
      await db
        .insertInto('lessons')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('lessons').select('record').where('id', '=', id).executeTakeFirst();
      return row && (JSON.parse(row.record) as LessonRecord);
    },
    async byCode(code) {
      const row = await db.selectFrom('lessons').select('id').where('code', '=', code).executeTakeFirst();
      return row?.id;
    },
    async due(now) {
      const rows = await db.selectFrom('lessons').select('id').where('forgetAt', '<', now).execute();
      return rows.map(({ id }) => id);
    },
    async delete(id) {
      await db.deleteFrom('lessons').where('id', '=', id).execute();
      // What was deleted must not be read in the write-ahead log either.
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
  };
}
