import type { GameState, PressedRole, Pressure, ScenarioPressure, SeatId } from '../../model/index.ts';
import { at, IGNORED_METER } from '../../model/index.ts';
import { mustAnswer } from '../law/demand-life.ts';
import { publicDemands } from '../law/open-matters.ts';
import { draw, effectOf, happens, moveMeter, parameterOf, type Resolution } from '../resolution.ts';
import { MATTERS } from './matters.ts';

/** Puts pressure on some governments as a round begins: at least on one, each with a card that fits and is new to it. */
export function pressGovernments(r: Resolution): void {
  const governments = seatsOf(r.state, 'government');
  if (governments.length === 0) return;
  const pressed = governments.filter(() => happens(r, 'pressure', parameterOf(r.state, 'pressure.chance')));
  if (pressed.length === 0) pressed.push(at(governments, draw(r, 'pressure', governments.length)));
  for (const seat of pressed) put(r, seat);
}

/**
 * Puts pressure on companies as the Bench opens, above all on those that nothing else is asked of.
 * Only open orders count: a company that is left in peace would otherwise be known to have a secret one.
 */
export function pressCompanies(r: Resolution): void {
  for (const seat of seatsOf(r.state, 'company')) {
    const isBusy = publicDemands(r.state).some((one) => one.company === seat && mustAnswer(r.state, one));
    const chance = parameterOf(r.state, isBusy ? 'pressure.busyCompany.chance' : 'pressure.company.chance');
    if (happens(r, 'pressure', chance)) put(r, seat);
  }
}

/** Seats of the role, if the scenario has a card for it. */
function seatsOf({ seats, setup }: GameState, role: PressedRole): SeatId[] {
  if (!setup.scenario.pressures.some((card) => card.role === role)) return [];
  return seats.filter((seat) => seat.role === role).map(({ id }) => id);
}

function put(r: Resolution, seat: SeatId): void {
  const { state } = r;
  const { role } = at(state.seats, seat);
  const had = state.pressures.filter((one) => one.seat === seat).map((one) => looks(cardOf(state, one)));
  const cards = state.setup.scenario.pressures.filter(
    (card) => card.role === role && MATTERS[card.when](state, seat) && !had.includes(looks(card)),
  );
  if (cards.length === 0) return;
  const { id: card, from, when } = at(cards, draw(r, 'pressure', cards.length));
  const about = MATTERS[when](state, seat);
  if (!about) return;
  r.emit({
    type: 'pressurePut',
    pressure: { id: state.pressures.length, seat, card, from, round: state.round, status: 'asked', ...about },
  });
}

/** What others take a card for. */
function looks({ id, like }: ScenarioPressure): string {
  return like ?? id;
}

/** The scenario's card of a pressure. */
export function cardOf(state: GameState, { card }: Pressure): ScenarioPressure {
  const found = state.setup.scenario.pressures.find(({ id }) => id === card);
  if (!found) throw new Error(`Scenario ${state.setup.scenario.id} has no pressure '${card}': add it to "pressures".`);
  return found;
}

/** Whether only the seat itself may know what it is pressed about. Of a company it never shows: it may be about secret help. */
export function isOwnMatter({ role, when }: Pick<ScenarioPressure, 'role' | 'when'>): boolean {
  return role === 'company' || when === 'openFile';
}

/** After the answers given: silence is noticed. */
export function ignorePressures(r: Resolution): void {
  for (const { id, seat, round, status } of r.state.pressures) {
    if (status !== 'asked' || round !== r.state.round) continue;
    r.emit({ type: 'pressureAnswered', pressure: id, seat, status: 'ignored', held: false });
    const meter = IGNORED_METER[cardOf(r.state, at(r.state.pressures, id)).role];
    moveMeter(r, seat, meter, effectOf(r.state, `pressure.ignored.${meter}`), {
      code: 'pressureIgnored',
      seat,
      pressure: id,
    });
  }
}
