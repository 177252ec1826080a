import { at, METERS, type Meter, NONE, TESTS } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

type NumberEvent =
  | 'meterChanged'
  | 'comityChanged'
  | 'purseChanged'
  | 'relationChanged'
  | 'weightChanged'
  | 'tallied'
  | 'tallySet'
  | 'hardened';

/** Meters, Comity, purses, relations, weights and counts. */
export const numbers: Handlers<NumberEvent> = {
  meterChanged(state, { seat, meter, now }) {
    const record = at(state.seats, seat);
    record.meters[(METERS[record.role] as readonly Meter[]).indexOf(meter)] = now;
  },
  comityChanged(state, { by, now, seat }) {
    state.comity = now;
    if (seat !== NONE && by < 0) at(state.seats, seat).comityCost -= by;
  },
  purseChanged(state, { seat, now }) {
    at(state.seats, seat).purse = now;
  },
  relationChanged(state, { a, b, now }) {
    const size = state.jurisdictions.length;
    state.relations[a * size + b] = now;
    state.relations[b * size + a] = now;
  },
  weightChanged(state, { jurisdiction, test, to }) {
    at(state.jurisdictions, jurisdiction).weights[TESTS.indexOf(test)] = to;
  },
  tallied(state, { seat, key, by }) {
    at(state.seats, seat).tally[key] += by;
  },
  tallySet(state, { seat, key, to }) {
    at(state.seats, seat).tally[key] = to;
  },
  hardened(state, { seat, to }) {
    at(state.seats, seat).hardening = to;
  },
};
