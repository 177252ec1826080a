import type { GameEvent, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import type { MapBeat } from '../map/types.ts';
import { partIn } from '../panels/cases/your-cases.ts';
import { eventSentence, t } from '../text/index.ts';
import { benchOf, crestOf, holdingPlace } from './map-model.ts';

/** One step of the Outcome: what is said, and what the map shows with it. */
export type Beat = {
  sentence: string;
  beat?: MapBeat /** It concerns the viewer's own seat. */;
  mine: boolean /** Changes that it brought, shown as chips. */;
  changes: GameEvent[];
};

const RULING_TONE = { quash: 'quashed', defer: 'deferred', narrow: 'narrowed', enforce: 'enforced' } as const;
/** More would tire: the rest stands in the record. */
const MOST = 14;

/** The phase that just ended, as steps in their order; numbers that follow an event belong to its step. */
export function beatsOf(view: SeatView, events: GameEvent[]): Beat[] {
  const beats: Beat[] = [];
  for (const event of events) {
    if (event.type === 'roundBegan') break;
    if (event.type === 'meterChanged' || event.type === 'comityChanged') {
      beats.at(-1)?.changes.push(event);
      continue;
    }
    const sentence = eventSentence(view, event);
    if (sentence) beats.push({ sentence, beat: beatOf(view, event), mine: concerns(view, event), changes: [] });
  }
  if (beats.length <= MOST) return beats;
  const worth = (beat: Beat) => (beat.mine ? 4 : 0) + (beat.beat ? 2 : 0) + (beat.changes.length > 0 ? 1 : 0);
  const kept = new Set([...beats].sort((a, b) => worth(b) - worth(a)).slice(0, MOST));
  return beats.filter((beat) => kept.has(beat));
}

function beatOf(view: SeatView, event: GameEvent): MapBeat | undefined {
  switch (event.type) {
    case 'demandServed':
      return {
        kind: 'arc',
        line: {
          id: `beat-${event.demand.id}`,
          kind: 'order',
          from: crestOf(view, event.demand.jurisdiction),
          to: holdingPlace(view, event.demand.holding),
        },
      };
    case 'demandAnswered': {
      const demand = view.demands.find((d) => d.id === event.demand);
      if (!demand) return undefined;
      const at = holdingPlace(view, demand.holding);
      if (event.answer === 'refuse') return { kind: 'stamp', at, word: t('stamp.refused'), tone: 'refused' };
      if (event.answer === 'comply' || event.answer === 'publish' || event.answer === 'narrow')
        return { kind: 'move', from: at, to: crestOf(view, demand.jurisdiction) };
      return { kind: 'pulse', at, tone: 'loss' };
    }
    case 'requestMade':
      return { kind: 'pouch', from: crestOf(view, event.request.asker), to: crestOf(view, event.request.host) };
    case 'requestAnswered': {
      const request = view.requests.find((q) => q.id === event.request);
      if (!request || event.answer === 'sit') return undefined;
      const at = crestOf(view, request.host);
      return event.answer === 'deny'
        ? { kind: 'stamp', at, word: t('stamp.refused'), tone: 'refused' }
        : { kind: 'stamp', at, word: t('stamp.granted'), tone: 'granted' };
    }
    case 'ruled': {
      const face = view.cases.find((c) => c.id === event.case);
      if (!face) return undefined;
      const tone = RULING_TONE[event.record.ruling];
      return { kind: 'stamp', at: benchOf(view, face.jurisdiction), word: t(`stamp.${tone}`), tone };
    }
    case 'caseEnded': {
      const face = view.cases.find((c) => c.id === event.case);
      if (!face || event.end !== 'mooted') return undefined;
      return { kind: 'stamp', at: benchOf(view, face.jurisdiction), word: t('stamp.moot'), tone: 'moot' };
    }
    case 'covertExposed':
      return undefined;
    case 'treatyChanged': {
      const treaty = view.treaties.find((one) => one.id === event.treaty);
      return treaty && (event.status === 'signed' || event.status === 'inForce')
        ? { kind: 'seal', from: crestOf(view, treaty.a), to: crestOf(view, treaty.b) }
        : undefined;
    }
    case 'billDecided': {
      const bill = view.bills.find((b) => b.id === event.bill);
      return bill && { kind: 'pulse', at: crestOf(view, bill.jurisdiction), tone: event.passed ? 'gain' : 'loss' };
    }
    case 'holdingMoved': {
      const to = holdingPlace(view, event.holding);
      return { kind: 'pulse', at: to, tone: 'gain' };
    }
    default:
      return undefined;
  }
}

function concerns(view: SeatView, event: GameEvent): boolean {
  if (typeof view.viewer !== 'number') return false;
  const me = view.seats[view.viewer];
  const mine = (jurisdiction: number) => me.role === 'government' && jurisdiction === me.jurisdiction;
  switch (event.type) {
    case 'demandServed':
      return event.demand.company === me.id || mine(event.demand.jurisdiction) || mine(event.demand.host);
    case 'demandAnswered': {
      const demand = view.demands.find((d) => d.id === event.demand);
      return demand !== undefined && (demand.company === me.id || mine(demand.jurisdiction));
    }
    case 'requestMade':
      return mine(event.request.asker) || mine(event.request.host);
    case 'requestAnswered': {
      const request = view.requests.find((q) => q.id === event.request);
      return request !== undefined && (mine(request.asker) || mine(request.host));
    }
    case 'ruled':
    case 'caseEnded': {
      const face = view.cases.find((c) => c.id === event.case);
      return face !== undefined && partIn(view, face) !== 'other';
    }
    case 'evidenceArrived':
    case 'fileClosed':
    case 'fileMissed':
    case 'covertTried':
      return true;
    case 'orderReturned':
      return event.seat === me.id;
    case 'fineSet':
      return event.fine.company === me.id;
    default:
      return 'seat' in event && event.seat === me.id && event.seat !== NONE;
  }
}
