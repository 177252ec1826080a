import type { AgendaRule, GameState, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { MEASURES } from './measures.ts';

/** How a seat's secret agenda stands. */
export type AgendaStanding = { rule: AgendaRule; now: number; points: number; most: number; lost?: true };

/** Judges a seat's agenda as if the match ended now. */
export function agendaOf(state: GameState, id: SeatId): AgendaStanding {
  const seat = at(state.seats, id);
  const rule = at(state.setup.ruleset.agendas[seat.role], seat.agenda);
  const { now, first, second, lost } = MEASURES[rule.measure](state, seat, rule);
  const points = second ? rule.points[1] : first ? rule.points[0] : 0;
  return { rule, now, points, most: rule.points[1], ...(lost && { lost }) };
}
