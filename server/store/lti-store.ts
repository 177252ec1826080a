import type { LtiStore } from '../lti/lti-store.ts';
import type { Database } from './database.ts';

const SIGNS = 'signs';

/** What LTI keeps, in a database. */
export function ltiStoreIn(db: Database): LtiStore {
  const keptKey = async () => {
    const row = await db.selectFrom('ltiKey').select('key').where('name', '=', SIGNS).executeTakeFirst();
    return row?.key;
  };
  return {
    async key(fresh) {
      const kept = await keptKey();
      if (kept !== undefined) return kept;
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
      return row && row.expires > now ? row.content : undefined;
    },
    async sweep(now) {
      await db.deleteFrom('ltiOnce').where('expires', '<=', now).execute();
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
