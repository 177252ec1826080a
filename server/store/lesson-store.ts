import { LessonAside } from '../lessons/lesson-aside.ts';
import type { LessonRecord, LessonStore } from '../lessons/lesson-record.ts';
import { checksum } from './checksum.ts';
import type { Database } from './database.ts';
import { type Fence, UNFENCED } from './fence.ts';
import type { LessonRow } from './tables.ts';
import { withProfile } from './with-profile.ts';

/** Lessons, each as one record, in a database. `afterDelete` does what else must go with what was deleted. */
export function lessonStoreIn(
  db: Database,
  { afterDelete = async () => {}, fence = UNFENCED }: { afterDelete?: () => Promise<unknown>; fence?: Fence } = {},
): LessonStore {
  return {
    hold: (id) => fence.hold(id),
    async save(record, envelope) {
      const row = rowOf(record);
      await db.transaction().execute(async (all) => {
        await fence.claim(all, record.id);
        await all
          .insertInto('lessons')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute();
        if (envelope) await all.insertInto('commands').values({ lesson: record.id, envelope }).execute();
      });
    },
    async find(id) {
      const row = await db.selectFrom('lessons').selectAll().where('id', '=', id).executeTakeFirst();
      return row && recordOf(row);
    },
    async done(id) {
      const rows = await db.selectFrom('commands').select('envelope').where('lesson', '=', id).execute();
      return rows.map(({ envelope }) => envelope);
    },
    async count() {
      const row = await db
        .selectFrom('lessons')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      return row?.n ?? 0;
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
      await afterDelete();
    },
  };
}

function rowOf(record: LessonRecord): LessonRow {
  const { id, code, forgetAt, keys } = record;
  const text = JSON.stringify(record);
  return { id, code, forgetAt, record: text, hostKey: keys.host, sum: checksum(text) };
}

function recordOf({ sum, ...remnant }: LessonRow): LessonRecord {
  const { record } = remnant;
  if (sum !== '' && sum !== checksum(record)) throw new LessonAside(remnant, 'its record is damaged');
  try {
    const lesson = JSON.parse(record) as LessonRecord;
    return { ...lesson, worlds: lesson.worlds.map((world) => ({ ...world, seats: world.seats.map(withProfile) })) };
  } catch {
    throw new LessonAside(remnant, 'its record cannot be read');
  }
}
