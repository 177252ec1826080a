import { expect, test } from 'vitest';
import { METERS, ROLES } from '../model/index.ts';
import { dublinWarrant } from '../testing/setup.ts';
import { caretakerProfile, PERSONALITIES } from './index.ts';
import { personalityOf } from './personality.ts';

test('an id that no personality has is an error that names those there are', () => {
  expect(personalityOf(caretakerProfile(1).personality).cautious).toBe(true);
  expect(() => personalityOf('hwak')).toThrow(/no personality 'hwak': choose pragmatist, hawk/);
});

test('personalities speak only of roles, meters and orders that there are', () => {
  const orders = Object.keys(dublinWarrant.ruleset.prices);
  for (const { id, roles, meters, kinds, never = [] } of PERSONALITIES) {
    expect(ROLES, id).toEqual(expect.arrayContaining(roles));
    expect(
      roles.flatMap((role): string[] => [...METERS[role]]),
      id,
    ).toEqual(expect.arrayContaining(Object.keys(meters)));
    expect(orders, id).toEqual(expect.arrayContaining([...Object.keys(kinds), ...never]));
  }
});
