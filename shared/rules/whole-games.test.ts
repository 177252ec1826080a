import { describe, expect, test } from 'vitest';
import { expectOffersHonoured, expectSound, shadowOf } from '../testing/invariants.ts';
import { playByLot, replay } from '../testing/random-play.ts';
import { dublinWarrant } from '../testing/setup.ts';
import { hashOf } from './index.ts';

/** Games in which every single state is searched, which takes longer. */
const SEARCHED = 25;

/** 150 games played by lot, with what each came to. */
const GAMES = Array.from({ length: 150 }, (_, seed) => {
  let end = '';
  const steps = playByLot(dublinWarrant, seed, (state) => {
    if (state.phase === 'over') end = hashOf(state);
  });
  return { seed, steps, end };
});

describe('games played by lot', () => {
  test('end in time, never leave their bounds, and are nothing but their events', () => {
    for (const { seed, steps } of GAMES) {
      let shadow: ReturnType<typeof shadowOf>;
      replay(
        dublinWarrant,
        seed,
        steps,
        (state, events, step) => {
          shadow.see(events);
          if (step !== 'endPhase') return;
          expectSound(state);
          shadow.expectSame();
          expect(state.round).toBeLessThanOrEqual(dublinWarrant.scenario.rounds);
        },
        (state) => {
          shadow = shadowOf(state);
        },
      );
    }
  });

  test('offer nothing that is then refused', () => {
    for (const { seed, steps } of GAMES.slice(0, SEARCHED))
      replay(dublinWarrant, seed, steps, (state) => {
        if (state.phase !== 'over') expectOffersHonoured(state);
      });
  });

  test('come out the same when they are played again', () => {
    for (const { seed, steps, end } of GAMES) expect(hashOf(replay(dublinWarrant, seed, steps))).toBe(end);
  });
});
