import { afterEach, expect, test } from 'vitest';
import { language } from './language.ts';
import { inARow } from './numbers.ts';

afterEach(() => {
  language.value = 'en';
});

test("names in a row have no 'and', however many they are", () => {
  for (const one of ['en', 'es', 'de']) {
    language.value = one;
    expect(inARow(['A', 'B']), one).toBe('A, B');
    expect(inARow(['A', 'B', 3]), one).toBe('A, B, 3');
  }
});
