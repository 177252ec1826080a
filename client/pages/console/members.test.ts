import { expect, test } from 'vitest';
import type { LessonSettings, PublicMember } from '../../../shared/lesson/index.ts';
import { inARow, t } from '../../i18n/index.ts';
import { betterWorlds, calledName, realNameOf, teamNames, teamOf } from './members.ts';

const member = (id: number, part: Partial<PublicMember> = {}): PublicMember => ({
  id,
  name: `Student ${id}`,
  status: 'in',
  world: 0,
  seat: 0,
  here: true,
  seatless: false,
  promised: false,
  muted: false,
  captain: false,
  office: 'none',
  ...part,
});
const worlds = (count: number) => Array.from({ length: count }, () => ({ seats: Array(7).fill(undefined) }));
const settings = { crew: 1, students: 28 } as LessonSettings;
const lesson = { brief: -1, locked: false, began: 0, stage: 'lobby' as const };
/** Ten minutes after the first came. */
const late = { settings, lesson, now: 600_000 };
const people = (count: number) => Array.from({ length: count }, (_, id) => member(id));

test('the captain of a seat stands first', () => {
  expect(teamOf([member(1), member(2, { captain: true }), member(3, { seat: 4 })], 0, 0).map(({ id }) => id)).toEqual([
    2, 1,
  ]);
});
test('twelve students in four worlds would do better in two', () => {
  expect(betterWorlds({ members: people(12), worlds: worlds(4), ...late })).toBe(2);
});
test('28 students in four worlds of seven are well off', () => {
  expect(betterWorlds({ members: people(28), worlds: worlds(4), ...late })).toBeUndefined();
});
test('eleven of the twelve whom two worlds were set up for keep a seat each', () => {
  const twelve = { ...late, settings: { ...settings, students: 12 } };
  expect(betterWorlds({ members: people(11), worlds: worlds(2), ...twelve })).toBeUndefined();
  expect(betterWorlds({ members: people(10), worlds: worlds(2), ...twelve })).toBeUndefined();
  expect(betterWorlds({ members: people(10), worlds: worlds(4), ...twelve })).toBe(2);
  expect(betterWorlds({ members: people(7), worlds: worlds(2), ...twelve })).toBe(1);
});
test('once the start is counted down, no other seating is advised', () => {
  const counting = { ...late, lesson: { ...lesson, stage: 'countdown' as const } };
  expect(betterWorlds({ members: people(12), worlds: worlds(4), ...counting })).toBeUndefined();
});
test('an empty lobby gets no advice', () => {
  expect(betterWorlds({ members: [], worlds: worlds(4), ...late })).toBeUndefined();
});
test('while the class is still coming in, fewer worlds are not advised; more are', () => {
  const soon = { ...late, now: 60_000 };
  expect(betterWorlds({ members: people(2), worlds: worlds(4), ...soon })).toBeUndefined();
  expect(betterWorlds({ members: people(2), worlds: worlds(4), ...soon, lesson: { ...lesson, brief: 0 } })).toBe(1);
  expect(betterWorlds({ members: people(20), worlds: worlds(1), ...soon })).toBe(3);
});
test('who goes by the own name in the game is called by it once', () => {
  const [ada, owl] = [
    { id: 1, name: 'Ada' },
    { id: 2, name: 'Owl' },
  ];
  const realNames = { 1: 'Ada', 2: 'Ben Okri' };
  expect([calledName(ada, realNames), realNameOf(ada, realNames)]).toEqual(['Ada', '']);
  expect(calledName(owl, realNames)).toBe(t('console.called', { real: 'Ben Okri', name: 'Owl' }));
  expect(realNameOf({ id: 3, name: 'Fox' }, realNames)).toBe('');
});
test('of a team, whoever is away is told apart from those who are here', () => {
  const team = [member(1, { name: 'Ada' }), member(2, { name: 'Owl', here: false })];
  const offline = t('console.seat.gone', { name: 'Ben Okri' });
  expect(offline).toContain('Ben Okri');
  expect(teamNames(team, { 2: 'Ben Okri' })).toBe(inARow(['Ada', offline]));
  expect(teamNames([member(2, { name: 'Owl', here: false })], {})).toBe('Owl');
});
