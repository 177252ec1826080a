import { expect, test } from 'vitest';
import { unsent } from './unsent.ts';

test('only what was sent leaves the field', () => {
  expect(unsent('We could sign', 'We could sign')).toBe('');
  expect(unsent('We could sign if you wait', 'We could sign')).toBe('if you wait');
});

test('words that were written anew meanwhile stay as they are', () => {
  expect(unsent('No, better not', 'We could sign')).toBe('No, better not');
});
