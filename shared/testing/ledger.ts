import type { GameState, Meter } from '../model/index.ts';
import { METERS } from '../model/index.ts';
import { expectComity, expectMeter } from './asserts.ts';

/** An effect's name in the ruleset, or the change itself. */
type Effect = string | number;

/** Keeps all meters and Comity by hand, beside the game: what they were, and what has come since. */
export function ledgerOf(p: GameState) {
  const { seats } = p.setup.scenario;
  const meters = new Map(
    p.seats.flatMap(({ id, role, meters }) =>
      METERS[role].map((meter, at) => [`${seats[id].id}.${meter}`, meters[at]] as const),
    ),
  );
  let { comity } = p;
  return {
    /** These effects, and nothing else, have changed a seat's meter since it was last looked at. */
    expectMeter(who: string, meter: Meter, ...effects: Effect[]): void {
      const before = meters.get(`${who}.${meter}`);
      if (before === undefined) throw new Error(`${who} has no meter '${meter}'.`);
      const now = before + sumOf(p, effects);
      meters.set(`${who}.${meter}`, now);
      expectMeter(p, who, meter, now);
    },
    /** These effects, and nothing else, have changed Comity since it was last looked at. */
    expectComity(...effects: Effect[]): void {
      comity += sumOf(p, effects);
      expectComity(p, comity);
    },
  };
}

function sumOf(p: GameState, effects: readonly Effect[]): number {
  return effects.reduce((sum: number, effect) => {
    const by = typeof effect === 'number' ? effect : p.setup.ruleset.effects[effect];
    if (by === undefined) throw new Error(`The ruleset has no effect '${effect}'.`);
    return sum + by;
  }, 0);
}
