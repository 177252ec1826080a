import { afterEach, expect, test, vi } from 'vitest';
import { arrowStep } from './arrow-step.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['ltr', 'ArrowRight', 'ArrowLeft'],
  ['rtl', 'ArrowLeft', 'ArrowRight'],
])('where lines run %s, %s leads on and %s back', (dir, on, back) => {
  vi.stubGlobal('document', { documentElement: { dir } });
  expect([on, back, 'Enter'].map(arrowStep)).toEqual([1, -1, 0]);
});
