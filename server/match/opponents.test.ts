import { expect, test } from 'vitest';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { opponentsOf } from './opponents.ts';

const person: SeatHolder = { kind: 'person', tokenHash: '', name: '' };
const expert: SeatHolder = { kind: 'ai', profile: { level: 'expert', personality: 'hawk', seed: 1 } };

test('a person alone is measured by the level of the AI opponents', () => {
  expect(opponentsOf({ holders: [person, expert] })).toBe('expert');
});

test('a class is measured like the practised', () => {
  expect(opponentsOf({ holders: [{ kind: 'lesson' }, { kind: 'lesson' }] })).toBe('practised');
});
