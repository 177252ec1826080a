import type { GameEvent, SeatView } from '../../../shared/model/index.ts';
import { eventSentence } from '../../i18n/index.ts';

type Chapter = { round: number; events: GameEvent[] };

/** What weighs most with somebody who was away: what struck them, then rulings, then what the world did. */
const WEIGHT: Partial<Record<GameEvent['type'], number>> = {
  ruled: 9,
  demandServed: 8,
  covertExposed: 8,
  demandAnswered: 7,
  fineSet: 7,
  treatyChanged: 6,
  lawMade: 6,
  caseEnded: 6,
  requestAnswered: 5,
  hostSuitOpened: 5,
  roundBegan: 4,
};

/** The three most important things of some phases, as sentences, in the order they happened. */
export function missedLines(view: SeatView, chapters: readonly Chapter[]): string[] {
  const all = chapters.flatMap(({ events }) => events);
  return all
    .map((event, at) => ({ at, weight: weightOf(view, event), line: eventSentence(view, event) }))
    .filter((one): one is { at: number; weight: number; line: string } => one.line !== undefined && one.weight > 0)
    .sort((a, b) => b.weight - a.weight || b.at - a.at)
    .slice(0, 3)
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

function weightOf(view: SeatView, event: GameEvent): number {
  const weight = WEIGHT[event.type] ?? 0;
  const mine = Object.values(event).includes(view.viewer) ? 3 : 0;
  return weight > 0 ? weight + mine : 0;
}
