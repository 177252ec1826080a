import type { GameState, Meter } from '../model/index.ts';
import { at, METERS } from '../model/index.ts';
import { effectOf } from '../rules/resolution.ts';
import { expectComity, expectMeter, expectRelation } from './asserts.ts';
import { jurisdiction } from './position.ts';

/** An effect's name in the ruleset, or the change itself. */
type Effect = string | number;

/** Keeps all meters, relations and Comity by hand, beside the game: what they were, and what has come since. */
export function ledgerOf(p: GameState) {
  const { seats } = p.setup.scenario;
  const meters = new Map(
    p.seats.flatMap(({ id, role, meters }) =>
      METERS[role].map((meter, index) => [`${at(seats, id).id}.${meter}`, meters[index]] as const),
    ),
  );
  const relations = [...p.relations];
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
    /** These effects, and nothing else, have changed the relation of two states since it was last looked at. */
    expectRelation(a: string, b: string, ...effects: Effect[]): void {
      const index = jurisdiction(a) * p.jurisdictions.length + jurisdiction(b);
      relations[index] = at(relations, index) + sumOf(p, effects);
      expectRelation(p, a, b, at(relations, index));
    },
    /** These effects, and nothing else, have changed Comity since it was last looked at. */
    expectComity(...effects: Effect[]): void {
      comity += sumOf(p, effects);
      expectComity(p, comity);
    },
  };
}

function sumOf(p: GameState, effects: readonly Effect[]): number {
  return effects.reduce((sum: number, effect) => sum + (typeof effect === 'number' ? effect : effectOf(p, effect)), 0);
}

/** Gives effects of the ruleset another value in this game: for a test that an effect is felt, whatever it is in the standard rules. */
export function withEffects(p: GameState, changes: Record<string, number>): GameState {
  for (const name of Object.keys(changes)) effectOf(p, name);
  const { ruleset } = p.setup;
  p.setup = { ...p.setup, ruleset: { ...ruleset, effects: { ...ruleset.effects, ...changes } } };
  return p;
}

/** The same without the drift of Revenue at the end of a round: Revenue shows only what was done. */
export function withoutDrift(p: GameState): GameState {
  const drifts = Object.keys(p.setup.ruleset.effects).filter((name) => name.startsWith('drift.'));
  return withEffects(p, Object.fromEntries(drifts.map((name) => [name, 0])));
}
