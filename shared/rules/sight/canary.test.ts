import { describe, expect, test } from 'vitest';
import { at, type GameState, NONE, type Viewer } from '../../model/index.ts';
import { playByLot } from '../../testing/random-play.ts';
import { dublinWarrant } from '../../testing/setup.ts';
import { clone, viewFor } from '../index.ts';
import { seesCase, seesDemand, seesKeys } from './sees.ts';

const GAMES = 30;

/** The same match for all that the viewer may know; everything else is another. */
function elsewhereDifferent(p: GameState, viewer: Viewer): GameState {
  const other = clone(p);
  const isOwn = (seat: number) => seat === viewer;
  const governs = (jurisdiction: number) => isOwn(at(other.jurisdictions, jurisdiction).government);
  other.seed++;
  other.deck = other.deck.map(() => 'hidden');
  other.docketMerits = other.docketMerits.map(() => 0);
  for (const seat of other.seats) {
    if (isOwn(seat.id)) continue;
    seat.agenda = (seat.agenda + 1) % other.setup.ruleset.agendas[seat.role].length;
    seat.comityCost++;
    const { regions, pledgesKept, pledgesBroken } = seat.tally;
    for (const key of Object.keys(seat.tally) as (keyof typeof seat.tally)[]) seat.tally[key]++;
    Object.assign(seat.tally, { regions, pledgesKept, pledgesBroken });
    if (other.phase === 'orders') seat.orders = seat.orders.map((sealed) => ({ ...sealed, order: { kind: 'invest' } }));
    seat.answers = seat.answers.map((sealed) => ({ ...sealed, order: { kind: 'sit', request: 99 } }));
  }
  for (const file of other.files) {
    const isServed = other.demands.some((demand) => demand.file === file.id);
    if (!governs(file.jurisdiction)) Object.assign(file, { evidence: 9, need: 9, due: 9 });
    if (!isServed && file.status === 'sleeping') file.gravity = 9;
  }
  for (const covert of other.coverts) if (!governs(covert.jurisdiction)) covert.worked = !covert.worked;
  for (const holding of other.holdings) {
    const isArgued = other.cases.some(
      ({ demand, status }) =>
        demand !== NONE &&
        at(other.demands, demand).holding === holding.id &&
        (status === 'argued' || status === 'ruled'),
    );
    if (!isArgued && !seesKeys(other, viewer, holding.id))
      holding.keys = holding.keys === 'provider' ? 'trustee' : 'provider';
  }
  for (const demand of other.demands)
    if (!seesDemand(other, viewer, demand)) Object.assign(demand, { gravity: 9, stalls: 9, told: true });
  for (const { facts } of other.cases) for (const one of facts) if (!one.found) one.by = -one.by;
  for (const record of other.cases)
    if (!seesCase(other, viewer, record)) Object.assign(record, { fixedMerits: 99, lean: 9 });
  const { pressures } = other.setup.scenario;
  for (const pressure of other.pressures) {
    const card = pressures.find(({ id }) => id === pressure.card);
    if (isOwn(pressure.seat) || !card || (card.role === 'government' && card.when !== 'openFile')) continue;
    if (card.role === 'government') pressure.file = (pressure.file + 1) % other.files.length;
    else pressure.demand = pressure.demand === NONE ? 0 : NONE;
    pressure.card =
      pressures.findLast(({ when }) => when === (card.role === 'company' ? 'secretHelp' : 'openFile'))?.id ?? '';
  }
  for (const deal of other.deals) {
    const isParty = isOwn(deal.by) || isOwn(deal.to);
    if (!isParty && deal.status === 'offered') deal.terms = { kind: 'regionContract', jurisdiction: 0, pay: 99 };
  }
  other.talk = other.talk.map((one) =>
    one.to === NONE || isOwn(one.by) || isOwn(one.to) ? one : { ...one, phrase: 'hidden', text: 'hidden' },
  );
  return other;
}

describe('what a viewer may not know', () => {
  test('changes nothing in its view', () => {
    const viewers: Viewer[] = [0, 1, 2, 3, 4, 5, 6, 'public'];
    for (let seed = 0; seed < GAMES; seed++) {
      playByLot(dublinWarrant, seed, (state, _events, step) => {
        if (step !== 'endPhase' || state.phase === 'over') return;
        const viewer = at(viewers, (seed + state.round) % viewers.length);
        expect(viewFor(elsewhereDifferent(state, viewer), viewer)).toEqual(viewFor(state, viewer));
      });
    }
  });
});
