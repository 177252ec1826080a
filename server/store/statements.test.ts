import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { Statements } from './statements.ts';

function notes() {
  const sqlite = new DatabaseSync(':memory:');
  sqlite.exec("create table notes (text text unique) strict; insert into notes values ('old')");
  const prepare = vi.spyOn(sqlite, 'prepare');
  return { sqlite, statements: new Statements(sqlite), prepare };
}

test('a statement that comes again is not made ready again', () => {
  const { statements, prepare } = notes();
  for (const text of ['one', 'two']) statements.of('insert into notes values (?)').run(text);
  expect(statements.of('select * from notes').all()).toHaveLength(3);
  expect(prepare).toHaveBeenCalledTimes(2);
});

test('one that failed can be carried out again', () => {
  const { statements } = notes();
  const insert = 'insert into notes values (?)';
  expect(() => statements.of(insert).run('old')).toThrow('UNIQUE');
  statements.of(insert).run('new');
  expect(statements.of('select * from notes').all()).toHaveLength(2);
});

test('one that was kept sees a table as it is now', () => {
  const { sqlite, statements } = notes();
  statements.of('select * from notes').all();
  sqlite.exec("alter table notes add column tone text not null default 'calm'");
  expect(statements.of('select * from notes').all()).toEqual([{ text: 'old', tone: 'calm' }]);
});

test('of many statements the last hundred are kept, and no long one', () => {
  const { statements, prepare } = notes();
  const all = Array.from({ length: 101 }, (_, at) => `select ${at} as n`);
  for (const sql of all) statements.of(sql);
  statements.of(all[100]);
  expect(prepare).toHaveBeenCalledTimes(101);
  statements.of(all[0]);
  expect(prepare).toHaveBeenCalledTimes(102);
  const long = `select 1 as "${'n'.repeat(2000)}"`;
  for (let time = 0; time < 2; time++) statements.of(long);
  expect(prepare).toHaveBeenCalledTimes(104);
});
