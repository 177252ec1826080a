import { type AiRecord, NONE, type Phase, type Setup } from '../../shared/model/index.ts';
import { DamagedLog } from '../match/damaged-log.ts';
import type { LogEntry, MatchStore } from '../match/match-store.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { checksum } from './checksum.ts';
import type { Database } from './database.ts';
import { type Fence, UNFENCED } from './fence.ts';
import { GroupedLog } from './grouped-log.ts';
import type { EntryRow } from './tables.ts';
import { withProfile } from './with-profile.ts';

/** Rows written with one statement: SQLite takes some 32 000 values in one. */
const AT_ONCE = 1000;

/** Matches, their order logs and the AI's reasons, in a database. */
export function matchStoreIn(db: Database, fence: Fence = UNFENCED): MatchStore {
  const log = new GroupedLog(db, fence);
  return {
    hold: ({ id, lesson }) => fence.hold(lesson || id),
    async create(record, log = []) {
      const rows = log.map((entry, number) => rowOf(record.id, number, entry));
      await db.transaction().execute(async (all) => {
        await fence.claim(all, record.lesson || record.id);
        await all
          .insertInto('matches')
          .values({ ...record, holders: JSON.stringify(record.holders), length: rows.length })
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
      if (!row) return undefined;
      const { length, holders, ...record } = row;
      return { ...record, holders: (JSON.parse(holders) as SeatHolder[]).map(withProfile) };
    },
    async keepSetup(content, setup) {
      await db
        .insertInto('setups')
        .values({ content, setup: JSON.stringify(setup) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async setup(content) {
      const row = await db.selectFrom('setups').select('setup').where('content', '=', content).executeTakeFirst();
      return row && (JSON.parse(row.setup) as Setup);
    },
    async entries(match) {
      const rows = await db.selectFrom('entries').selectAll().where('match', '=', match).orderBy('number').execute();
      const of = await db.selectFrom('matches').select('length').where('id', '=', match).executeTakeFirst();
      const bad = rows.findIndex((row, at) => row.number !== at || (row.sum !== '' && row.sum !== sumOf(row)));
      const good = (bad < 0 ? rows : rows.slice(0, bad)).map(entryOf);
      if (good.length < Math.max(rows.length, of?.length ?? 0)) throw new DamagedLog(match, good);
      return good;
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
    async ofLesson(lesson) {
      const rows = await db.selectFrom('matches').select('id').where('lesson', '=', lesson).execute();
      return rows.map(({ id }) => id);
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
  const author = ('author' in entry && entry.author) || NONE;
  const row = { match, number, seat, author, envelope, command: JSON.stringify(command), hash };
  return { ...row, sum: sumOf(row), at: ('at' in entry && entry.at) || Date.now() };
}

function sumOf({ match, number, seat, author, envelope, command, hash }: Omit<EntryRow, 'sum' | 'at'>): string {
  return checksum(match, number, seat, author, envelope, command, hash);
}

function entryOf({ seat, author, envelope, command, hash, at }: EntryRow): LogEntry {
  const done = JSON.parse(command) as LogEntry['command'];
  if (!done) return { seat: NONE, envelope, command: null, hash };
  return { seat, envelope, command: done, ...(author > 0 && { author, at }) } as LogEntry;
}
