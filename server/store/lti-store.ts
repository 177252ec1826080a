import type { LtiStore } from '../lti/lti-store.ts';
import type { Database } from './database.ts';

const SIGNS = 'signs';

/** What LTI keeps, in a database. `afterSweep` does what else must go with what was taken or is out of date. */
export function ltiStoreIn(db: Database, afterSweep: () => Promise<unknown> = async () => {}): LtiStore {
  /** Something was taken since the last sweep. */
  let taken = false;
  const keptKey = async () => {
    const row = await db.selectFrom('ltiKey').select('key').where('name', '=', SIGNS).executeTakeFirst();
    return row?.key;
  };
  return {
    async key(fresh) {
      const before = await keptKey();
      if (before !== undefined) return before;
      const key = await fresh();
      await db
        .insertInto('ltiKey')
        .values({ name: SIGNS, key })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute();
      // Another process of the site may have been first.
      return (await keptKey()) ?? key;
    },
    async put(id, content, expires) {
      await db.insertInto('ltiOnce').values({ id, content, expires }).execute();
    },
    async look(id, now) {
      const row = await db
        .selectFrom('ltiOnce')
        .select('content')
        .where('id', '=', id)
        .where('expires', '>', now)
        .executeTakeFirst();
      return row?.content;
    },
    async take(id, now) {
      const row = await db
        .deleteFrom('ltiOnce')
        .where('id', '=', id)
        .returning(['content', 'expires'])
        .executeTakeFirst();
      taken ||= row !== undefined;
      return row && row.expires > now ? row.content : undefined;
    },
    async sweep(now) {
      const { numDeletedRows } = await db.deleteFrom('ltiOnce').where('expires', '<=', now).executeTakeFirst();
      if (!taken && numDeletedRows === 0n) return;
      taken = false;
      await afterSweep();
    },
    async lessonAt(link) {
      const row = await db.selectFrom('ltiLinks').select('lesson').where('link', '=', link).executeTakeFirst();
      return row?.lesson;
    },
    async place(link, lesson) {
      await db
        .insertInto('ltiLinks')
        .values({ link, lesson })
        .onConflict((conflict) => conflict.column('link').doUpdateSet({ lesson }))
        .execute();
    },
  };
}
