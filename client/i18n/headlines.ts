import type { CaseEnd, Cause, EventOf, GameEvent, SeatView, TreatyId } from '../../shared/model/index.ts';
import type { StampTone } from '../ui/index.ts';
import {
  capital,
  caseName,
  causeLine,
  eventSentence,
  jurisdictionName,
  reasonsText,
  rulingName,
  statedReason,
  t,
} from './index.ts';

/** One item of the Record: what happened, the stamp on it, and what it did to Comity. */
export type Headline = {
  text: string;
  stamp?: { word: string; tone: StampTone };
  /** What else there is to it. */
  note?: string;
  /** Whose move it was, where that is a seat. */
  seat?: number;
  /** The case that was ruled on. */
  ruled?: number;
  /** What it did to Comity; without a reason where the headline itself is one. */
  comity: { why?: string; by: number }[];
};

const MOST = 3;

/** How much the end of a case is worth telling the class: what nobody decided more than what a ruling has just said. */
const ENDS: Record<CaseEnd, number> = {
  mooted: 7,
  settled: 7,
  withdrawn: 6,
  complied: 6,
  overtaken: 5,
  outruled: 2,
  topCourt: 4,
  noAppeal: 3,
  decided: 2,
  lastWord: 2,
  gameOver: 1,
};

/** How much an event deserves the projector; 0 for what never stands there. */
function worth(event: GameEvent): number {
  switch (event.type) {
    case 'matchEnded':
      return 20;
    case 'ruled':
      return 10;
    case 'treatyChanged':
      return event.status === 'declined' || event.status === 'ended' ? 3 : 9;
    case 'billDecided':
      return event.passed ? 9 : 4;
    case 'covertExposed':
    case 'helpExposed':
      return 8;
    case 'demandAnswered':
      return event.answer === 'stall' ? 2 : event.answer === 'narrow' ? 5 : 7;
    case 'hostSuitOpened':
    case 'obedienceJudged':
      return 6;
    case 'caseEnded':
      return ENDS[event.end];
    case 'demandServed':
      return event.demand.base === 'home' ? 2 : 6;
    case 'fineSet':
    case 'requestAnswered':
    case 'treatyOffered':
    case 'protested':
      return 5;
    case 'pressureAnswered':
    case 'pledgeJudged':
    case 'breachKnown':
    case 'appealLodged':
      return 4;
    case 'requestMade':
    case 'billTabled':
    case 'holdingMoved':
    case 'regionBuilt':
    case 'regionClosed':
      return 3;
    case 'keysChanged':
    case 'marketEntered':
    case 'marketLeft':
      return 2;
    case 'acted':
    case 'opportunityTaken':
      return 1;
    default:
      return 0;
  }
}

/** What the phase that just ended brought, for the whole class: the weightiest, in the order in which it happened. */
export function headlinesOf(view: SeatView): Headline[] {
  const found: { headline: Headline; weight: number; order: number; event: GameEvent }[] = [];
  for (const event of view.lastEvents) {
    if (event.type === 'roundBegan') break;
    if (event.type === 'treatyChanged' && event !== toldOfTreaty(view, event.treaty)) continue;
    if (event.type === 'comityChanged') {
      const owner = found.findLast((one) => owns(view, one.event, event.cause));
      if (!owner) continue;
      const why = PLAIN.has(owner.event.type) ? undefined : causeLine(view, event.cause);
      owner.headline.comity.push({ by: event.by, why });
      owner.weight += Math.abs(event.by) / 2;
      continue;
    }
    const told =
      worth(event) > 0 ? (ruledOf(view, event) ?? foughtOf(view, event) ?? { text: eventSentence(view, event) }) : {};
    if (told.text === undefined) continue;
    const headline: Headline = {
      ...told,
      text: told.text,
      stamp: stampOf(event),
      seat: doerOf(view, event),
      ...(event.type === 'ruled' && { ruled: event.case }),
      comity: [],
    };
    found.push({ headline, weight: worth(event), order: found.length, event });
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order)
    .map(({ headline }) => headline);
}

/** What is told of all that one phase did to a treaty: its first step, a signature where there was one, unless it was declined after all. What is restored is told by the offer to restore it. */
function toldOfTreaty({ lastEvents, treaties }: SeatView, treaty: TreatyId): GameEvent | undefined {
  const steps = lastEvents.flatMap((one) =>
    one.type === 'treatyChanged' && [one.treaty, treaties[one.treaty].restores].includes(treaty) ? [one] : [],
  );
  return steps.find(({ status }) => status === 'declined') ?? steps[0];
}

/** Events whose headline says already why Comity moved. */
const PLAIN: ReadonlySet<string> = new Set(['treatyChanged', 'billDecided', 'ruled', 'covertExposed', 'helpExposed']);

/** Whether a change of Comity came from that event. */
function owns(view: SeatView, event: GameEvent, cause: Cause): boolean {
  switch (event.type) {
    case 'demandServed':
      return cause.demand === event.demand.id;
    case 'demandAnswered':
    case 'hostSuitOpened':
    case 'helpExposed':
      return cause.demand === event.demand;
    case 'requestAnswered':
      return cause.request === event.request;
    case 'ruled':
    case 'caseEnded':
      return cause.case === event.case;
    case 'treatyChanged':
      return cause.treaty === event.treaty;
    case 'fineSet':
      return cause.fine === event.fine.id;
    case 'billDecided':
      return /^law(Made|Repealed)$/.test(cause.code) && cause.seat === doerOf(view, event);
    case 'covertExposed':
      return cause.code.startsWith('covertExposed');
    default:
      return false;
  }
}

/** A ruling, short: its stamp says how it was ruled. */
function ruledOf(view: SeatView, event: GameEvent): { text: string; note: string } | undefined {
  const publicCase = event.type === 'ruled' ? view.cases.find(({ id }) => id === event.case) : undefined;
  if (event.type !== 'ruled' || !publicCase) return undefined;
  return {
    text: capital(
      t('wall.ruled', {
        court: jurisdictionName(view, publicCase.jurisdiction, 'court'),
        case: caseName(view, publicCase),
      }),
    ),
    note: t('wall.ruled.note', {
      ruling: rulingName(publicCase, event.record.ruling),
      why: event.record.reasons
        ? `“${reasonsText(event.record.reasons)}”`
        : t('wall.ruled.test', { test: t(`test.${event.record.ground}.short`) }),
    }),
  };
}

/** An order that is fought: who fights it, and the reason that was stated. */
function foughtOf(view: SeatView, event: GameEvent): { text: string; note: string } | undefined {
  if (event.type !== 'demandAnswered' || event.reason === '') return undefined;
  const text = eventSentence(view, { ...event, reason: '', words: '' });
  return text === undefined ? undefined : { text, note: statedReason(event) };
}

const RULED = { quash: 'quashed', defer: 'deferred', narrow: 'narrowed', enforce: 'enforced' } as const;

function stampOf(event: GameEvent): Headline['stamp'] {
  const stamp = (tone: StampTone) => ({ word: t(`stamp.${tone}`), tone });
  switch (event.type) {
    case 'ruled':
      return stamp(RULED[event.record.ruling]);
    case 'caseEnded':
      return event.end === 'mooted' ? stamp('moot') : undefined;
    case 'covertExposed':
      return stamp('exposed');
    case 'demandAnswered':
      return event.answer === 'refuse' ? stamp('refused') : undefined;
    case 'requestAnswered':
      return event.answer === 'sit' ? undefined : stamp(event.answer === 'deny' ? 'refused' : 'granted');
    case 'treatyChanged':
      return event.status === 'signed' || event.status === 'inForce' ? stamp('sealed') : undefined;
    default:
      return undefined;
  }
}

/** The seat whose doing an event is, where it is a seat's. */
export function doerOf(view: SeatView, event: GameEvent): number | undefined {
  const government = (jurisdiction: number | undefined) =>
    jurisdiction === undefined ? undefined : view.jurisdictions[jurisdiction]?.government;
  const seat = (() => {
    switch (event.type) {
      case 'demandServed':
        return government(event.demand.jurisdiction);
      case 'requestMade':
        return government(event.request.asker);
      case 'billDecided':
        return government(view.bills.find(({ id }) => id === event.bill)?.jurisdiction);
      case 'treatyOffered':
        return government(event.treaty.a);
      case 'billTabled':
        return government(event.bill.jurisdiction);
      case 'fineSet':
        return government(event.fine.jurisdiction);
      case 'ruled':
        return event.record.court;
      case 'regionBuilt':
      case 'breachKnown':
        return event.company;
      default:
        return (event as Partial<EventOf<'acted'>>).seat;
    }
  })();
  return seat === undefined || seat < 0 ? undefined : seat;
}
