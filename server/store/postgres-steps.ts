/** The tables in PostgreSQL, step by step; never change one that has been released. SQLite's are in migrations.ts. */
export const POSTGRES_STEPS: readonly string[] = [
  `create table matches (id text primary key, scenario text not null, content text not null, lesson text not null,
     length integer not null, seed integer not null, holders text not null, created bigint not null);
   create index matches_by_lesson on matches (lesson);
   create table entries (match text not null references matches (id) on delete cascade, number integer not null,
     seat integer not null, author integer not null, envelope text not null, command text not null, hash text not null,
     sum text not null, at bigint not null, primary key (match, number), unique (match, envelope));
   create table reasons (id bigint generated always as identity primary key,
     match text not null references matches (id) on delete cascade, seat integer not null, round integer not null,
     phase text not null, command text not null, reasons text not null);
   create index reasons_by_match on reasons (match);
   create table results (match text primary key references matches (id) on delete cascade, ending text not null,
     comity integer not null, scores text not null, at bigint not null);
   create table lessons (id text primary key, code text not null unique, "forgetAt" bigint not null, record text not null,
     "hostKey" text not null, sum text not null);
   create index lessons_by_end on lessons ("forgetAt");
   create table commands (lesson text not null references lessons (id) on delete cascade, envelope text not null,
     primary key (lesson, envelope));
   create table setups (content text primary key, setup text not null);
   create table probe (filler bytea not null);`,
  // Which process of a site holds which lesson, or match of one's own. With a process goes all that it held.
  `create table processes (number integer generated always as identity primary key, address text not null,
     sockets text not null, key text not null, expires timestamptz not null);
   create table leases (thing text primary key, process integer not null references processes (number) on delete cascade);
   create index leases_by_process on leases (process);`,
  `create table "ltiKey" (name text primary key, key text not null);
   create table "ltiOnce" (id text primary key, content text not null, expires bigint not null);
   create index lti_once_by_end on "ltiOnce" (expires);
   create table "ltiLinks" (link text primary key, lesson text not null references lessons (id) on delete cascade);
   create index lti_links_by_lesson on "ltiLinks" (lesson);`,
];
