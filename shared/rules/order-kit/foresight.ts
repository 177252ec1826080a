import type { Cause, Effect, Forecast, JurisdictionId, Meter, NoteCode, SeatId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';

/** A meter's change; nothing for a neutral seat or a change of 0. */
export function meter(seat: SeatId, name: Meter, by: number): Effect | undefined {
  return seat === NONE || by === 0 ? undefined : { on: 'meter', seat, meter: name, by };
}

/** A change of Comity, before zones and cap. */
export function comity(by: number): Effect | undefined {
  return by === 0 ? undefined : { on: 'comity', by };
}

/** A change of the relation of two states. */
export function relation(a: JurisdictionId, b: JurisdictionId, by: number): Effect | undefined {
  return by === 0 || a === b ? undefined : { on: 'relation', a, b, by };
}

/** A fact without a number: text id forecast.<code>. */
export function note(
  code: NoteCode,
  about: { seat?: SeatId; jurisdiction?: JurisdictionId; round?: number } = {},
): Effect {
  return { on: 'note', code, ...about };
}

function listed(
  certainty: Forecast['certainty'],
  chance: number,
  effects: (Effect | undefined)[],
  cause: Cause,
): Forecast[] {
  // A plain loop: forecasts are made by the thousand when an AI searches.
  const list: Forecast[] = [];
  for (const effect of effects) if (effect) list.push({ certainty, chance, effect, cause });
  return list;
}

/** Will happen. */
export function sure(cause: Cause, ...effects: (Effect | undefined)[]): Forecast[] {
  return listed('sure', 100, effects, cause);
}

/** Will happen if others take their usual course: `chance` in percent. */
export function likely(chance: number, cause: Cause, ...effects: (Effect | undefined)[]): Forecast[] {
  return listed('likely', chance, effects, cause);
}

/** May happen, with its chance in percent. */
export function risk(chance: number, cause: Cause, ...effects: (Effect | undefined)[]): Forecast[] {
  return listed('risk', chance, effects, cause);
}
