import { expect, test } from 'vitest';
import { outlookWords } from './demand-merits.tsx';

const of = (quash: number, defer: number, narrow: number, enforce: number) =>
  outlookWords({ kind: 'challenge', odds: { quash, defer, narrow, enforce } });

test('where a case may come out names every ruling that is still possible, with its chance', () => {
  expect(of(100, 0, 0, 0)).toBe('On what is known: Quash (100 %).');
  expect(of(0, 50, 50, 0)).toBe('On what is known: Send to the treaty (50 %) or Narrow (50 %).');
  expect(of(0, 13, 62, 25), 'the likeliest first').toBe(
    'On what is known: Narrow (62 %), Enforce (25 %), or Send to the treaty (13 %).',
  );
});

test('a judge is told which rulings are possible, and no chances', () => {
  const odds = { quash: 0, defer: 13, narrow: 62, enforce: 25 };
  expect(outlookWords({ kind: 'challenge', odds }, true)).toBe(
    'On what is known: Send to the treaty, Narrow, or Enforce.',
  );
});
