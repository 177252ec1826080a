import type { EventType, GameEvent, ScenarioMoment, TimelineEntry } from '../../../shared/model/index.ts';
import { roundsOf } from './rounds.ts';

/** One round of the game beside the same months in history. */
export type TimelineRow = { round: number; main: GameEvent[]; more: GameEvent[]; moments: ScenarioMoment[] };

const MAIN: ReadonlySet<EventType> = new Set([
  ...(['demandServed', 'demandAnswered', 'hostSuitOpened', 'helpExposed', 'fineSet', 'covertTried'] as const),
  ...(['covertExposed', 'billDecided', 'ruled', 'appealLodged', 'obedienceJudged', 'caseEnded', 'matchEnded'] as const),
]);
const MORE: ReadonlySet<EventType> = new Set([
  ...(['requestMade', 'requestAnswered', 'billTabled', 'briefFiled', 'lobbied', 'fileClosed'] as const),
  ...(['fileMissed', 'regionBuilt', 'regionClosed', 'holdingMoved', 'keysChanged', 'marketEntered'] as const),
  ...(['marketLeft', 'pledgeJudged', 'treatyOffered', 'acted'] as const),
]);

/** The whole game beside what really happened, round by round. */
export function timelineOf(timeline: readonly TimelineEntry[], moments: readonly ScenarioMoment[]): TimelineRow[] {
  return roundsOf(timeline).map(({ round, events }) => ({
    round,
    main: events.filter((event) => MAIN.has(event.type) || isTreatyTurn(event)),
    more: events.filter(({ type }) => MORE.has(type)),
    moments: moments.filter((moment) => moment.round === round),
  }));
}

function isTreatyTurn(event: GameEvent): boolean {
  return event.type === 'treatyChanged' && (event.status === 'inForce' || event.status === 'suspended');
}
