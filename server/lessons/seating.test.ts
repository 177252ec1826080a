import { expect, test } from 'vitest';
import type { LessonRecord, MemberRecord } from './lesson-record.ts';
import { crown, freePlace, sitDown, standUp, teamOf } from './seating.ts';
import { emptyWorld } from './worlds.ts';

const FILL = [0, 3, 6, 1, 4, 2, 5];

function aClass(worlds: number, students = 0): LessonRecord {
  const record = {
    worlds: Array.from({ length: worlds }, () => emptyWorld(7)),
    members: [] as MemberRecord[],
  } as LessonRecord;
  for (let i = 0; i < students; i++) join(record);
  return record;
}

function join(record: LessonRecord, most = 9): MemberRecord {
  const member = {
    id: record.members.length + 1,
    name: `S${record.members.length + 1}`,
    status: 'asking',
    world: -1,
    seat: -1,
    captain: false,
  } as MemberRecord;
  record.members.push(member);
  const place = freePlace(record, FILL, most);
  if (place) sitDown(record, member, place);
  return member;
}

const places = ({ members }: LessonRecord) => members.map(({ world, seat }) => `${world}.${seat}`);

test('the first students get one seat of each role, spread over the worlds', () => {
  expect(places(aClass(2, 6))).toEqual(['0.0', '1.0', '0.3', '1.3', '0.6', '1.6']);
});

test('seats are shared only when every seat has somebody', () => {
  const record = aClass(1, 8);
  expect(new Set(places(record)).size).toBe(7);
  expect(teamOf(record, 0, 0)).toHaveLength(2);
});

test('nobody is seated where every place is taken', () => {
  const record = aClass(1, 7);
  expect(join(record, 1).seat).toBe(-1);
});

test('the first on a seat is its captain', () => {
  const record = aClass(1, 8);
  expect(teamOf(record, 0, 0).map(({ id, captain }) => [id, captain])).toEqual([
    [1, true],
    [8, false],
  ]);
});

test('when the captain leaves, the next one leads', () => {
  const record = aClass(1, 8);
  standUp(record, record.members[0], 'removed');
  expect(teamOf(record, 0, 0).map(({ id, captain }) => [id, captain])).toEqual([[8, true]]);
});

test('a seat never has two captains', () => {
  const record = aClass(1, 15);
  crown(record, { world: 0, seat: 0 }, record.members[14]);
  expect(teamOf(record, 0, 0).filter(({ captain }) => captain)).toHaveLength(1);
});

test('who moves to a seat that has a captain does not take the lead', () => {
  const record = aClass(1, 7);
  sitDown(record, record.members[1], { world: 0, seat: 0 });
  expect(teamOf(record, 0, 0).map(({ id }) => id)).toEqual([1, 2]);
  expect(record.members[1].captain).toBe(false);
});
