import { expect } from 'vitest';
import type { GameState, Meter, Order, ReasonCode, Test } from '../model/index.ts';
import { at, METERS, TESTS } from '../model/index.ts';
import { decide } from '../rules/index.ts';
import { jurisdiction, seat } from './position.ts';

/** Value of a seat's meter. */
export function meterOf(p: GameState, who: string, meter: Meter): number {
  const record = at(p.seats, seat(who));
  return at(record.meters, (METERS[record.role] as readonly Meter[]).indexOf(meter));
}

/** A seat's meter stands at a value. */
export function expectMeter(p: GameState, who: string, meter: Meter, value: number): void {
  expect(meterOf(p, who, meter), `${who}'s ${meter}`).toBe(value);
}

/** Comity stands at a value. */
export function expectComity(p: GameState, value: number): void {
  expect(p.comity, 'Comity').toBe(value);
}

/** A seat's purse holds so much. */
export function expectPurse(p: GameState, who: string, value: number): void {
  expect(at(p.seats, seat(who)).purse, `${who}'s purse`).toBe(value);
}

/** The relation of two states. */
export function expectRelation(p: GameState, a: string, b: string, value: number): void {
  expect(p.relations[jurisdiction(a) * p.jurisdictions.length + jurisdiction(b)], `relation of ${a} and ${b}`).toBe(
    value,
  );
}

/** A test's weight in a jurisdiction's case law. */
export function expectWeight(p: GameState, where: string, test: Test, value: number): void {
  expect(at(p.jurisdictions, jurisdiction(where)).weights[TESTS.indexOf(test)], `${test} in ${where}`).toBe(value);
}

/** The rules refuse an order, and say why. */
export function refused(p: GameState, who: string, order: Order, reason: ReasonCode): void {
  expect(decide(p, seat(who), { kind: 'seal', order })).toEqual({ ok: false, reason });
}
