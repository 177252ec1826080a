import type { GameEvent, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import type { AnimationStep } from '../features/map/types.ts';
import { rulingName, t } from '../i18n/index.ts';
import { benchOf, crestOf, holdingPlace } from './map-model.ts';
import { partIn } from './part-in.ts';

const RULING_TONE = { quash: 'quashed', defer: 'deferred', narrow: 'narrowed', enforce: 'enforced' } as const;

/** What the map plays as an event is told. */
export function animationStepOf(view: SeatView, event: GameEvent): AnimationStep | undefined {
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
      const publicCase = view.cases.find((c) => c.id === event.case);
      if (!publicCase) return undefined;
      const tone = RULING_TONE[event.record.ruling];
      const word = publicCase.kind === 'challenge' ? t(`stamp.${tone}`) : rulingName(publicCase, event.record.ruling);
      return { kind: 'stamp', at: benchOf(view, publicCase.jurisdiction), word, tone };
    }
    case 'caseEnded': {
      const publicCase = view.cases.find((c) => c.id === event.case);
      if (!publicCase || event.end !== 'mooted') return undefined;
      return { kind: 'stamp', at: benchOf(view, publicCase.jurisdiction), word: t('stamp.moot'), tone: 'moot' };
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

/** Whether an event concerns the viewer's own seat. */
export function concerns(view: SeatView, event: GameEvent): boolean {
  if (typeof view.viewer !== 'number') return false;
  const me = view.seats[view.viewer];
  const mine = (...places: (number | undefined)[]) => me.role === 'government' && places.includes(me.jurisdiction);
  const ofDemand = (id: number) => {
    const demand = view.demands.find((one) => one.id === id);
    return demand !== undefined && (demand.company === me.id || mine(demand.jurisdiction));
  };
  const ofCase = (id: number) => {
    const publicCase = view.cases.find((one) => one.id === id);
    return publicCase !== undefined && partIn(view, publicCase) !== 'other';
  };
  switch (event.type) {
    case 'demandServed':
      return event.demand.company === me.id || mine(event.demand.jurisdiction, event.demand.host);
    case 'demandAnswered':
    case 'demandChanged':
    case 'hostSuitOpened':
    case 'heldInContempt':
    case 'helpExposed':
      return ofDemand(event.demand);
    case 'requestMade':
      return mine(event.request.asker, event.request.host);
    case 'requestAnswered': {
      const request = view.requests.find((q) => q.id === event.request);
      return request !== undefined && mine(request.asker, request.host);
    }
    case 'ruled':
    case 'caseChanged':
    case 'caseEnded':
    case 'appealLodged':
    case 'factFound':
      return ofCase(event.case);
    case 'breachKnown':
      return event.company === me.id || mine(event.jurisdiction);
    case 'briefFiled':
      return event.brief.seat === me.id;
    case 'treatyOffered':
      return mine(event.treaty.a, event.treaty.b);
    case 'treatyChanged': {
      const treaty = view.treaties.find((one) => one.id === event.treaty);
      return treaty !== undefined && mine(treaty.a, treaty.b);
    }
    case 'billTabled':
      return mine(event.bill.jurisdiction);
    case 'billDecided':
      return mine(view.bills.find((one) => one.id === event.bill)?.jurisdiction);
    case 'protested':
      return event.seat === me.id || mine(event.against);
    case 'pressurePut':
      return event.pressure.seat === me.id;
    case 'evidenceArrived':
    case 'fileClosed':
    case 'fileMissed':
    case 'covertTried':
      return true;
    case 'fineSet':
      return event.fine.company === me.id || mine(event.fine.jurisdiction);
    case 'regionBuilt':
      return event.company === me.id;
    case 'regionClosed':
      return view.datacenters[event.datacenter]?.company === me.id;
    case 'holdingMoved':
    case 'keysChanged':
      return view.holdings[event.holding]?.company === me.id;
    case 'pledgeJudged':
      return view.deals.some(({ id, mine }) => mine && id === event.deal);
    default:
      return 'seat' in event && event.seat === me.id && event.seat !== NONE;
  }
}
