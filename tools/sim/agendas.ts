import type { GameState, Setup } from '../../shared/model/index.ts';
import { agendaOf } from '../../shared/rules/scoring/agendas.ts';
import type { DrawnAgenda, GameResult } from './game-result.ts';
import { explained, mean, round } from './statistics.ts';

export function agendasOf(state: GameState): DrawnAgenda[] {
  return state.seats.map(({ id }) => {
    const { rule, points, most } = agendaOf(state, id);
    return { id: rule.id, full: points >= most };
  });
}

/** How often each agenda is reached in full and how often its holder wins, in multiples of chance; and how much of the scores the draw decides. */
export function agendaTable({ scenario: { seats } }: Setup, results: readonly GameResult[]) {
  const held = new Map<string, { full: boolean; won: boolean }[]>();
  for (const { agendas, winners } of results)
    for (const [seat, { id, full }] of agendas.entries()) {
      const key = `${id} (${seats[seat].role})`;
      const list = held.get(key) ?? [];
      held.set(key, list);
      list.push({ full, won: winners.includes(seat) });
    }
  const drawExplains = Object.fromEntries(
    seats.map(({ id }, seat) => [
      id,
      round(
        explained(
          results.map(({ agendas }) => agendas[seat].id),
          results.map(({ scores }) => scores.at(-1)?.[seat] ?? 0),
        ),
        3,
      ),
    ]),
  );
  return {
    agendas: Object.fromEntries(
      [...held].sort().map(([key, list]) => [
        key,
        {
          held: list.length,
          full: round(mean(list.map(({ full }) => Number(full))), 3),
          timesChance: round(mean(list.map(({ won }) => Number(won))) * seats.length),
        },
      ]),
    ),
    /** Share of each seat's variance of the score that its own agenda explains. */
    drawExplains: { ...drawExplains, mean: round(mean(Object.values(drawExplains)), 3) },
  };
}
