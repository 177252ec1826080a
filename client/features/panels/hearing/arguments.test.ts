import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { endPhase, give, seat } from '../../../../shared/testing/index.ts';
import { answerable, broughtBy, chanceOf, earnedBy, heft, loserOf, untold } from './arguments.ts';

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
  const answers = answerable(publicCase, 'enforce');
  const best = Math.max(...answers.map(({ value }) => Math.abs(value)));
  expect(Math.abs(answers[0].value)).toBeLessThan(best);
  expect(answers.map(({ value }) => Math.abs(value))).toContain(best);
});

test('a judge is asked to find the best argument only where there is more than one', () => {
  const answers = answerable(hearing(), 'enforce');
  expect(earnedBy(answers)).toBe('hearing.strongest');
  expect(earnedBy(answers.slice(0, 1))).toBe('hearing.onlyAnswer');
});

test('the order in which a judge reads the arguments does not tell which is the best, nor is it under the fold', () => {
  const publicCase = hearing();
  const { own } = broughtBy(publicCase, 'against');
  const values = untold(publicCase, own, 3).map(({ value }) => Math.abs(value));
  const best = Math.max(...values);
  expect(values[0]).toBeLessThan(best);
  expect(values.slice(0, 3)).toContain(best);
  expect(values).toHaveLength(own.length);
});

test('weights and chances are told in a few plain steps', () => {
  expect([heft({ value: 3 }), heft({ value: -6 }), heft({ value: 15 })]).toEqual([1, 2, 3]);
  expect(chanceOf(31)).toEqual({ part: 1, of: 3 });
  expect(chanceOf(82)).toEqual({ part: 4, of: 5 });
  expect([chanceOf(99), chanceOf(100)]).toEqual([
    { part: 9, of: 10 },
    { part: 10, of: 10 },
  ]);
  expect(chanceOf(0)).toBeUndefined();
});
