import type {
  Cause,
  GameEvent,
  GameState,
  JurisdictionId,
  Meter,
  SeatId,
  StreamName,
  Tally,
  Test,
} from '../model/index.ts';
import { at, METER_MOST, METERS, NONE, RELATION_MOST } from '../model/index.ts';
import { apply } from './apply/index.ts';
import { testWeight } from './law/test-weight.ts';
import { below } from './random.ts';
import { comityGain, comityLoss } from './scoring/comity.ts';

/** One phase being resolved: the state as it stands and what has happened so far. */
export type Resolution = { state: GameState; events: GameEvent[]; emit(event: GameEvent): void };

/** Starts a resolution on `state`, which is changed in place as events are emitted. */
export function resolutionOf(state: GameState): Resolution {
  const events: GameEvent[] = [];
  return {
    state,
    events,
    emit(event) {
      apply(state, event);
      events.push(event);
    },
  };
}

/** Moves a meter by `by`, within its scale; silent where nothing changes. The seat NONE (a neutral) has no meters. */
export function moveMeter(r: Resolution, seat: SeatId, meter: Meter, by: number, cause: Cause): void {
  if (seat === NONE || by === 0) return;
  const record = at(r.state.seats, seat);
  const index = (METERS[record.role] as readonly Meter[]).indexOf(meter);
  if (index < 0) return;
  const before = at(record.meters, index);
  const now = Math.max(0, Math.min(METER_MOST, before + by));
  if (now !== before) r.emit({ type: 'meterChanged', seat, meter, by: now - before, now, cause });
}

/** Moves Comity. `seat` is who caused it (NONE for news): zones and the cap a seat a round apply. */
export function moveComity(r: Resolution, by: number, seat: SeatId, cause: Cause): void {
  const real = by < 0 ? -comityLoss(r.state, -by, seat) : comityGain(r.state, by);
  const now = Math.max(0, Math.min(METER_MOST, r.state.comity + real));
  if (now === r.state.comity) return;
  r.emit({ type: 'comityChanged', by: now - r.state.comity, now, seat, cause });
}

/** Moves a purse, within 0 and the ruleset's most. Answers how much really moved. */
export function movePurse(r: Resolution, seat: SeatId, by: number, cause: Cause): number {
  if (seat === NONE || by === 0) return 0;
  const record = at(r.state.seats, seat);
  const now = Math.max(0, Math.min(r.state.setup.ruleset.purse.most, record.purse + by));
  const moved = now - record.purse;
  if (moved !== 0) r.emit({ type: 'purseChanged', seat, by: moved, now, cause });
  return moved;
}

/** Moves the relation of two states, within its scale. */
export function moveRelation(r: Resolution, a: JurisdictionId, b: JurisdictionId, by: number, cause: Cause): void {
  if (a === b) return;
  const before = at(r.state.relations, a * r.state.jurisdictions.length + b);
  const now = Math.max(-RELATION_MOST, Math.min(RELATION_MOST, before + by));
  if (now !== before) r.emit({ type: 'relationChanged', a, b, by: now - before, now, cause });
}

/** Sets a weight of a jurisdiction's case law. */
export function setWeight(r: Resolution, jurisdiction: JurisdictionId, test: Test, to: number, cause: Cause): void {
  const from = testWeight(r.state, jurisdiction, test);
  const bounded = Math.max(0, Math.min(parameterOf(r.state, 'weight.most'), to));
  if (from !== bounded) r.emit({ type: 'weightChanged', jurisdiction, test, from, to: bounded, cause });
}

/** Adds to one of a seat's running counts. */
export function tally(r: Resolution, seat: SeatId, key: keyof Tally, by = 1): void {
  if (seat !== NONE) r.emit({ type: 'tallied', seat, key, by });
}

/** A whole number from 0 to `sides` - 1, from the purpose's own stream. */
export function draw(r: Resolution, stream: StreamName, sides: number): number {
  return below(r.state.streams[stream], sides);
}

/** True with `percent` chance. */
export function happens(r: Resolution, stream: StreamName, percent: number): boolean {
  return draw(r, stream, 100) < percent;
}

/** A named effect of the ruleset; a name that is not there is a mistake in the program or the ruleset. */
export function effectOf(state: GameState, name: string): number {
  const value = state.setup.ruleset.effects[name];
  if (value === undefined)
    throw new Error(`Ruleset ${state.setup.ruleset.id} has no effect '${name}': add it to "effects".`);
  return value;
}

/** A named parameter of the ruleset. */
export function parameterOf({ setup }: Pick<GameState, 'setup'>, name: string): number {
  const value = setup.ruleset.parameters[name];
  if (value === undefined)
    throw new Error(`Ruleset ${setup.ruleset.id} has no parameter '${name}': add it to "parameters".`);
  return value;
}
