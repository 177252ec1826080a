import type { DatabaseSync } from 'node:sqlite';

/** Each step is run once, in this order; never change one that has been released. */
const STEPS = [
  `create table matches (id text primary key, scenario text not null, seed integer not null, holders text not null, created integer not null) strict;
   create table entries (match text not null references matches (id) on delete cascade, number integer not null, seat integer not null,
     envelope text not null, command text not null, primary key (match, number), unique (match, envelope)) strict, without rowid;
   create table reasons (id integer primary key, match text not null references matches (id) on delete cascade, seat integer not null,
     round integer not null, phase text not null, command text not null, reasons text not null) strict;
   create index reasons_by_match on reasons (match);`,
  `alter table matches add column content text not null default '';
   alter table entries add column hash text not null default '';
   alter table entries add column at integer not null default 0;
   create table results (match text primary key references matches (id) on delete cascade, ending text not null, comity integer not null,
     scores text not null, at integer not null) strict, without rowid;`,
  `create table lessons (id text primary key, code text not null unique, forgetAt integer not null, record text not null) strict;
   create index lessons_by_end on lessons (forgetAt);`,
  // Logs from before this step have no checksums; they are believed up to here.
  `create table setups (content text primary key, setup text not null) strict, without rowid;
   alter table matches add column lesson text not null default '';
   create index matches_by_lesson on matches (lesson);
   alter table matches add column length integer not null default 0;
   update matches set length = (select count(*) from entries where match = matches.id);
   alter table entries add column author integer not null default -1;
   alter table entries add column sum text not null default '';
   alter table lessons add column hostKey text not null default '';
   alter table lessons add column sum text not null default '';
   create table commands (lesson text not null references lessons (id) on delete cascade, envelope text not null,
     primary key (lesson, envelope)) strict, without rowid;
   create table probe (filler blob not null) strict;`,
  `create table ltiKey (name text primary key, key text not null) strict;
   create table ltiOnce (id text primary key, content text not null, expires integer not null) strict, without rowid;
   create index ltiOnce_by_end on ltiOnce (expires);
   create table ltiLinks (link text primary key, lesson text not null references lessons (id) on delete cascade) strict, without rowid;
   create index ltiLinks_by_lesson on ltiLinks (lesson);`,
];

/** Brings the file's tables up to date. Refuses a file that a newer version has written. */
export function migrate(sqlite: DatabaseSync, steps: readonly string[] = STEPS): void {
  const { user_version: done } = sqlite.prepare('pragma user_version').get() as { user_version: number };
  if (done > steps.length) throw new Error('it was written by a newer version of Comity');
  for (let step = done; step < steps.length; step++) {
    try {
      // One transaction: a process that is killed here leaves the file as it was before the step.
      sqlite.exec(`begin immediate; ${steps[step]} pragma user_version = ${step + 1}; commit;`);
    } catch (error) {
      if (sqlite.isTransaction) sqlite.exec('rollback');
      throw error;
    }
  }
}
