import { expect, test } from 'vitest';
import { rangeWidth } from './merits.tsx';

test('the range of a case reaches into the band whose first point it may come to', () => {
  const [least, most] = [28, 38] as const;
  const treatyBegins = 38;
  expect(least + rangeWidth([least, most])).toBeGreaterThan(treatyBegins);
  expect(rangeWidth([28, 28]), 'one point is still seen').toBe(3);
});
