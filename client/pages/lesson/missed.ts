import type { GameEvent, SeatView } from '../../../shared/model/index.ts';
import { eventSentence, type ToldType } from '../../i18n/index.ts';

type Chapter = { round: number; events: GameEvent[] };

/** What the record tells and somebody who was away need not hear at once. */
type LeftToTheRecord =
  | 'acted'
  | 'appealLodged'
  | 'applicationJudged'
  | 'billTabled'
  | 'breachKnown'
  | 'briefFiled'
  | 'caseChanged'
  | 'covertTried'
  | 'demandChanged'
  | 'evidenceArrived'
  | 'factFound'
  | 'fileClosed'
  | 'fileDealt'
  | 'fileMissed'
  | 'holdingMoved'
  | 'keysChanged'
  | 'lobbied'
  | 'marketEntered'
  | 'marketLeft'
  | 'matchEnded'
  | 'obedienceJudged'
  | 'opportunityTaken'
  | 'orderReturned'
  | 'pledgeJudged'
  | 'precedentChanged'
  | 'precedentCited'
  | 'pressureAnswered'
  | 'pressurePut'
  | 'protested'
  | 'regionBuilt'
  | 'regionClosed'
  | 'requestMade'
  | 'scrutinySet'
  | 'treatyOffered';
type Missed = Exclude<ToldType, LeftToTheRecord>;

/** What weighs most with somebody who was away: rulings, then what struck a seat, then what the world did. */
const WEIGHT: Record<Missed, number> = {
  ruled: 9,
  demandServed: 8,
  covertExposed: 8,
  helpExposed: 8,
  demandAnswered: 7,
  fineSet: 7,
  heldInContempt: 7,
  treatyChanged: 6,
  billDecided: 6,
  caseEnded: 6,
  requestAnswered: 5,
  hostSuitOpened: 5,
};
/** What struck the seat itself weighs that much more. */
const OWN = 3;

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
  if (!isMissed(event.type)) return 0;
  return WEIGHT[event.type] + (Object.values(event).includes(view.viewer) ? OWN : 0);
}

function isMissed(type: GameEvent['type']): type is Missed {
  return type in WEIGHT;
}
