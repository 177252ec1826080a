import { expect, test } from 'vitest';
import { outlookWords } from './demand-merits.tsx';

const of = (quash: number, defer: number, narrow: number, enforce: number) =>
  outlookWords({ kind: 'challenge', odds: { quash, defer, narrow, enforce } });

test('where a case may come out names all that is left, or says that it names the most likely', () => {
  expect(of(100, 0, 0, 0)).toBe('On what is known: Quash.');
  expect(of(0, 50, 50, 0)).toBe('On what is known: Send to the treaty or Narrow.');
  expect(of(0, 13, 62, 25), 'a third may still come').toBe('On what is known, most likely: Narrow or Enforce.');
  expect(of(0, 0, 18, 82), 'a second may still come').toBe('On what is known, most likely: Enforce.');
});
