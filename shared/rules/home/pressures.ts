import type { GameState, Pressure, ScenarioPressure, SeatId } from '../../model/index.ts';
import { draw, effectOf, happens, moveMeter, parameterOf, type Resolution } from '../resolution.ts';
import { MATTERS } from './matters.ts';

/** Puts pressure on some governments as a round begins: at least on one, each with a card that fits and is new to it. */
export function putPressures(r: Resolution): void {
  const governments = r.state.seats.filter(({ role }) => role === 'government').map(({ id }) => id);
  if (r.state.setup.scenario.pressures.length === 0 || governments.length === 0) return;
  const pressed = governments.filter(() => happens(r, 'pressure', parameterOf(r.state, 'pressure.chance')));
  if (pressed.length === 0) pressed.push(governments[draw(r, 'pressure', governments.length)]);
  for (const seat of pressed) put(r, seat);
}

function put(r: Resolution, seat: SeatId): void {
  const { state } = r;
  const cards = state.setup.scenario.pressures.filter(
    ({ id, when }) =>
      MATTERS[when](state, seat) && !state.pressures.some((one) => one.seat === seat && one.card === id),
  );
  if (cards.length === 0) return;
  const { id: card, from, when } = cards[draw(r, 'pressure', cards.length)];
  const about = MATTERS[when](state, seat);
  if (!about) return;
  r.emit({
    type: 'pressurePut',
    pressure: { id: state.pressures.length, seat, card, from, round: state.round, status: 'asked', ...about },
  });
}

/** The scenario's card of a pressure. */
export function cardOf(state: GameState, { card }: Pressure): ScenarioPressure {
  const found = state.setup.scenario.pressures.find(({ id }) => id === card);
  if (!found) throw new Error(`Scenario ${state.setup.scenario.id} has no pressure '${card}': add it to "pressures".`);
  return found;
}

/** Whether only the seat itself may know what it is pressed about. */
export function isOwnMatter(card: Pick<ScenarioPressure, 'when'>): boolean {
  return card.when === 'openFile';
}

/** After the answers given: silence is noticed. */
export function ignorePressures(r: Resolution): void {
  for (const { id, seat, round, status } of r.state.pressures) {
    if (status !== 'asked' || round !== r.state.round) continue;
    r.emit({ type: 'pressureAnswered', pressure: id, seat, status: 'ignored', held: false });
    moveMeter(r, seat, 'standing', effectOf(r.state, 'pressure.ignored.standing'), {
      ...{ code: 'pressureIgnored', seat, pressure: id },
    });
  }
}
