import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, give, seat } from '../../../../shared/testing/index.ts';
import { answerable, broughtBy, earnedBy, heft, loserOf, untold } from './arguments.ts';

function hearing() {
  const p = warrantChallenged();
  give(p, 'ireland', { kind: 'brief', case: warrantCase(p), side: 'against' });
  endPhase(p);
  return viewFor(p, seat('usCourts')).cases[0];
}

test('the stated reason stands first, whatever weighs more', () => {
  expect(broughtBy(hearing(), 'against', 'treatyRoad').own[0].code).toBe('roadUntried');
});

test('briefs and earlier rulings stand apart from what a side says itself', () => {
  const { own, briefs } = broughtBy(hearing(), 'against');
  expect(own.map(({ part }) => part.group)).not.toContain('briefs');
  expect(briefs.map(({ part }) => part.seat)).toContain(seat('ireland'));
});

test('a ruling answers the side that loses by it', () => {
  expect([loserOf('enforce'), loserOf('narrow'), loserOf('quash')]).toEqual(['against', 'for', 'for']);
  const codes = answerable(hearing(), 'quash').map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain('control');
});

test('the order of the answers does not tell which argument is the best', () => {
  const publicCase = hearing();
  const strongest = (id: number) => {
    const values = answerable({ ...publicCase, id }, 'enforce').map(({ value }) => Math.abs(value));
    return values.indexOf(Math.max(...values));
  };
  expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map(strongest)).size).toBeGreaterThan(1);
});

test('a judge is asked to find the best argument only where there is more than one', () => {
  const answers = answerable(hearing(), 'enforce');
  expect(earnedBy(answers)).toBe('hearing.strongest');
  expect(earnedBy(answers.slice(0, 1))).toBe('hearing.onlyAnswer');
});

test('the order in which a judge reads the arguments does not tell which is the best, nor is it under the fold', () => {
  const publicCase = hearing();
  const { own } = broughtBy(publicCase, 'against');
  const readings = [0, 1, 2, 3, 4, 5, 6, 7].map((id) => untold({ ...publicCase, id }, own, 3));
  expect(new Set(readings.map(([first]) => first.code)).size).toBeGreaterThan(1);
  for (const reading of readings) {
    expect(reading.slice(0, 3)).toContain(own[0]);
    expect(reading).toHaveLength(own.length);
  }
});

test('friends of the court stand in an order of each case, too', () => {
  const publicCase = hearing();
  const { briefs } = broughtBy(publicCase, 'against');
  const friends = [
    ...briefs,
    ...['press', 'users'].map((friend) => ({ ...briefs[0], part: { ...briefs[0].part, friend } })),
  ];
  const first = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (id) => untold({ ...publicCase, id }, friends, friends.length)[0].part.friend,
  );
  expect(new Set(first).size).toBeGreaterThan(1);
});

test('weights are told in a few plain steps', () => {
  expect([3, -6, 15].map((value) => heft({ value }))).toEqual([1, 2, 3]);
  expect(heft({ value: 0 }), 'the fourth brief of a side').toBe(0);
});
