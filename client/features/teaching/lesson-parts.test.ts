import { expect, test } from 'vitest';
import { PLANS, planOf } from '../../../shared/lesson/index.ts';
import { lessonParts } from './lesson-parts.ts';

test('the parts of each plan fill the lesson to the minute, with time left for a brief', () => {
  for (const plan of PLANS) {
    const parts = lessonParts(plan, 6);
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(plan.minutes);
    expect(parts.find(({ part }) => part === 'brief')?.minutes).toBeGreaterThanOrEqual(4);
  }
});
test('only the double lesson has a break', () => {
  expect(lessonParts(planOf('45'), 6).map(({ part }) => part)).not.toContain('pause');
  expect(lessonParts(planOf('90'), 6).map(({ part }) => part)).toContain('pause');
});
