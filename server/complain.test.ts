import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { complain } from './complain.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(...String(text).split('\n')));
});
afterEach(() => void vi.restoreAllMocks());

test('what an error carries beside its words is not written down', () => {
  const payload = { answer: 'I am afraid of heights' };
  complain('Room abc: onMessage failed.', Object.assign(new Error('no'), { payload, token: 'secret-token' }));
  expect(lines.join('\n')).toContain('Error: no');
  expect(lines.join('\n')).not.toMatch(/heights|secret-token/);
});

test('a thousand complaints of one kind take less than a hundred lines, and others are still heard', () => {
  for (let i = 0; i < 1000; i++) complain('Seat 3 sends nonsense.', new Error('nonsense'));
  complain('Something else.');
  expect(lines.length).toBeLessThan(100);
  expect(lines.at(-1)).toContain('Something else.');
});
