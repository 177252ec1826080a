import { expect, test } from 'vitest';
import { LED } from '../../../shared/lesson/index.ts';
import type { Role } from '../../../shared/model/index.ts';
import { hasText } from '../../i18n/index.ts';
import { isReached, type Part, PLACES, type Situation, STEPS, stepNow, stepsFor } from './steps.ts';

const asked: Situation = {
  round: 1,
  phase: 'orders',
  role: 'company',
  part: 'asked',
  desk: ['orders'],
  chosen: false,
  sealed: false,
  ready: false,
};

test('every step has its words, a place that is known and something to wait for', () => {
  for (const { id, at, until } of STEPS) {
    expect({ id, title: hasText(`guide.${id}`), text: hasText(`guide.${id}.text`) }).toEqual({
      id,
      title: true,
      text: true,
    });
    expect(Object.keys(PLACES)).toContain(at);
    expect(['read', 'chosen', 'sealed', 'ready']).toContain(until);
  }
  expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
});

test('each role is led through a choice, a seal and the case to what came of it', () => {
  const roles: [Role, Part][] = [
    ['government', 'asker'],
    ['company', 'asked'],
    ['court', 'judge'],
    ['company', 'other'],
  ];
  for (const [role, part] of roles) {
    const steps = stepsFor({ role, part });
    expect(steps.map(({ until }) => until)).toEqual(expect.arrayContaining(['read', 'chosen', 'sealed', 'ready']));
    expect(steps.at(-1)?.round).toBe(2);
  }
});

test('a step that was passed does not come back, and a later moment leaves the earlier ones behind', () => {
  expect(stepNow(asked, [])?.id).toBe('move.company');
  expect(stepNow(asked, ['move.company'])?.id).toBe('preview');
  expect(stepNow({ ...asked, phase: 'bench', desk: ['demand'] }, [])?.id).toBe('order');
});

test('led from the projector, a seat is shown its own card of the step that the class stands at, and no other', () => {
  expect(stepNow(asked, [], 'look')?.id).toBe('look.asked');
  expect(stepNow({ ...asked, role: 'court', part: 'judge' }, [], 'look')?.id).toBe('look.judge');
  expect(stepNow(asked, [], 'move')?.id).toBe('move.company');
  expect(stepNow(asked, ['move.company'], 'move')).toBeUndefined();
  expect(stepNow(asked, [], 'bench')).toBeUndefined();
});

test('each step of the class has its words, its note, and a card for every seat', () => {
  for (const { id, words } of LED) {
    const texts = [`guide.${words}`, `guide.${words}.text`, `guide.${id}.note`];
    expect(texts.filter((text) => !hasText(text))).toEqual([]);
    for (const role of ['government', 'company', 'court'] as const)
      expect(stepsFor({ role, part: 'other' }).some(({ lead }) => lead === id)).toBe(true);
  }
  expect(STEPS.filter(({ lead }) => !LED.some(({ id }) => id === lead))).toEqual([]);
});

test('steps for what does not lie on the desk are left out', () => {
  expect(stepNow({ ...asked, phase: 'bench', desk: [] }, [])?.id).toBe('bench');
});

test('whoever has pressed Done has gone past all that is waited for', () => {
  const step = stepNow(asked, []);
  expect(step && isReached(step, asked)).toBe(false);
  expect(step && isReached(step, { ...asked, chosen: true })).toBe(true);
  expect(step && isReached(step, { ...asked, ready: true })).toBe(true);
});
