import {
  type DeskItem,
  type GameEvent,
  type GameState,
  NONE,
  questionOf,
  type SeatView,
  type Setup,
} from '../../shared/model/index.ts';
import type { GameResult, Work } from './game-result.ts';
import { mean, round } from './statistics.ts';

export function emptyWork({ scenario }: Setup): Work {
  const perRound = () => scenario.seats.map(() => Array.from({ length: scenario.rounds }, () => 0));
  return { questions: perRound(), decided: perRound(), offered: [] };
}

/** Notes what a seat is asked as a phase begins. */
export function noteView(work: Work, view: SeatView): void {
  const seat = view.viewer as number;
  work.offered.push(view.options.length);
  if (view.phase === 'bench')
    work.questions[seat][view.round - 1] = view.desk.filter((item) => isReal(view, item)).length;
}

/** A question is real where it must be answered and can be answered in more than one way. */
function isReal(view: SeatView, item: DeskItem): boolean {
  return item.must && view.options.filter(({ order }) => questionOf(order) === questionAsked(item)).length > 1;
}

/** What a desk item asks, in the words of `questionOf`. */
function questionAsked({ pressure, demand, request, treaty, case: id }: DeskItem): string {
  if (pressure !== undefined) return `pressure ${pressure}`;
  if (demand !== undefined) return `demand ${demand}`;
  if (request !== undefined) return `request ${request}`;
  return treaty !== undefined ? `treaty ${treaty}` : `case ${id}`;
}

/** Notes who ruled on a case between players. */
export function noteRulings(work: Work, state: GameState, events: readonly GameEvent[]): void {
  for (const event of events)
    if (event.type === 'ruled' && event.record.court !== NONE && state.cases[event.case].kind !== 'docket')
      work.decided[event.record.court][event.record.round - 1]++;
}

/** How much real work each seat has. */
export function workTable({ scenario: { seats, rounds } }: Setup, results: readonly GameResult[]) {
  const inRounds = Array.from({ length: rounds }, (_, i) => i);
  const shareBy = (table: (work: Work) => number[][], seat: number) =>
    inRounds.map((at) => round(mean(results.map(({ work }) => Number(table(work)[seat][at] > 0))), 2));
  return {
    questions: Object.fromEntries(
      seats.map(({ id, role }, seat) => {
        const games = results.map(({ work }) => work.questions[seat]);
        const withOne = games.map((list) => list.filter((count) => count > 0).length);
        const first = games.map((list) => list.findIndex((count) => count > 0)).filter((at) => at >= 0);
        return [
          id,
          {
            role,
            /** Share of games with a question in each round. */
            byRound: shareBy(({ questions }) => questions, seat),
            aGame: round(mean(games.map((list) => list.reduce((sum, count) => sum + count, 0)))),
            /** Share of games with a question in all rounds but one. */
            allButOne: round(mean(withOne.map((count) => Number(count >= rounds - 1))), 2),
            firstRound: round(1 + mean(first)),
          },
        ];
      }),
    ),
    decided: Object.fromEntries(
      seats.flatMap(({ id, role }, seat) => {
        if (role !== 'court') return [];
        const games = results.map(({ work }) => work.decided[seat]);
        return [
          [
            id,
            {
              aGame: round(mean(games.map((list) => list.reduce((sum, count) => sum + count, 0)))),
              byRound: shareBy(({ decided }) => decided, seat),
              fourOrMore: round(mean(games.map((list) => Number(list.reduce((sum, count) => sum + count, 0) >= 4))), 2),
            },
          ],
        ];
      }),
    ),
    optionsAtOnce: round(mean(results.flatMap(({ work }) => work.offered)), 1),
  };
}
