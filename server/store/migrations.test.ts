import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { migrate } from './migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OLD = ['create table a (n integer) strict;'];
/** The second step takes long enough to be killed in. */
const NEW = [
  ...OLD,
  `alter table a add column m integer not null default 0;
   insert into a select value, 1 from (with recursive many(value) as (select 1 union all select value + 1 from many limit 3000000) select value from many);
   create table b (n integer) strict;`,
];
const tables = (sqlite: DatabaseSync) =>
  (sqlite.prepare("select name from sqlite_master where type = 'table' order by name").all() as { name: string }[]).map(
    ({ name }) => name,
  );

test('a step that fails leaves the file as it was, and is tried again the next time', () => {
  const sqlite = new DatabaseSync(':memory:');
  migrate(sqlite, OLD);
  expect(() =>
    migrate(sqlite, [...OLD, 'create table b (n integer) strict; create table a (n integer) strict;']),
  ).toThrow();
  expect(tables(sqlite)).toEqual(['a']);
  migrate(sqlite, [...OLD, 'create table b (n integer) strict;']);
  migrate(sqlite, [...OLD, 'create table b (n integer) strict;']);
  expect(tables(sqlite)).toEqual(['a', 'b']);
});

test('killed in the middle of a step, the file is as it was before, and the next start goes on', async () => {
  const file = join(folder, 'killed.sqlite');
  const before = new DatabaseSync(file);
  before.exec('pragma journal_mode = wal');
  migrate(before, OLD);
  before.exec('insert into a values (7)');
  before.close();
  const script = `import { DatabaseSync } from 'node:sqlite'; import { migrate } from './migrations.ts';
    process.stdout.write('begin'); migrate(new DatabaseSync(${JSON.stringify(file)}), ${JSON.stringify(NEW)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const after = new DatabaseSync(file);
  const { user_version: version } = after.prepare('pragma user_version').get() as { user_version: number };
  expect([version, tables(after)]).toEqual([1, ['a']]);
  expect(after.prepare('select * from a').all()).toEqual([{ n: 7 }]);
  migrate(after, NEW);
  expect(tables(after)).toEqual(['a', 'b']);
  after.close();
});
