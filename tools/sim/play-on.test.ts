import { expect, test } from 'vitest';
import { newGame } from '../../shared/rules/index.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { playersOf } from './arguments.ts';
import { type Eyes, playOn, seenByAi, seenByPeople } from './play-on.ts';
import { aiDecisionsOf } from './player.ts';

test('AI seats play the same game from what an AI reads as from all that a person would see', () => {
  const played = (eyes: Eyes) => {
    const state = newGame(dublinWarrant, 3);
    const thinkers = playersOf(dublinWarrant, 3, () => 'practised').map(
      (player) => (view: Parameters<typeof aiDecisionsOf>[1]) => aiDecisionsOf(dublinWarrant, view, player),
    );
    playOn(state, thinkers, {}, eyes);
    return { scores: state.history.scores, deals: state.deals };
  };
  expect(played(seenByAi)).toEqual(played(seenByPeople));
});
