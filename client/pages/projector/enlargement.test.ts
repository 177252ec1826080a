import { expect, test } from 'vitest';
import { enlargement } from './enlargement.ts';

test('an upright wall shows a slide larger than one that lies, and never smaller than before; a phone does not', () => {
  const lying = enlargement(1920, 1080);
  const upright = enlargement(1080, 1920);
  expect(upright.most).toBeGreaterThan(lying.most);
  expect(upright.least).toBe(lying.most);
  expect(enlargement(390, 844)).toEqual(lying);
});
