import { describe, expect, test } from 'vitest';
import { expectOffersHonoured, expectSound, shadowOf } from '../testing/invariants.ts';
import { type OnStep, playByLot, replay } from '../testing/random-play.ts';
import { dublinWarrant } from '../testing/setup.ts';
import { hashOf } from './index.ts';

const GAMES = 150;
/** Games in which every single state is searched, which takes longer. */
const SEARCHED = 25;

describe('games played by lot', () => {
  test('end in time, never leave their bounds, and are nothing but their events', () => {
    for (let seed = 0; seed < GAMES; seed++) {
      let shadow: ReturnType<typeof shadowOf>;
      const check: OnStep = (state, events, step) => {
        shadow.see(events);
        if (step !== 'endPhase') return;
        expectSound(state);
        shadow.expectSame();
        expect(state.round).toBeLessThanOrEqual(dublinWarrant.scenario.rounds);
      };
      playByLot(dublinWarrant, seed, check, (state) => {
        shadow = shadowOf(state);
      });
    }
  });

  test('offer nothing that is then refused', () => {
    for (let seed = 0; seed < SEARCHED; seed++) {
      playByLot(dublinWarrant, seed, (state) => {
        if (state.phase !== 'over') expectOffersHonoured(state);
      });
    }
  });

  test('come out the same when they are played again', () => {
    for (let seed = 0; seed < SEARCHED; seed++) {
      let last = '';
      const steps = playByLot(dublinWarrant, seed, (state) => {
        last = hashOf(state);
      });
      expect(hashOf(replay(dublinWarrant, seed, steps))).toBe(last);
    }
  });
});
