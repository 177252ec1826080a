import type { Cause, CauseCode, EventType, GameEvent, OrderKind, SeatView } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';

const RULING = ['ruled'] as const;
const ANSWER = ['demandAnswered'] as const;
const ORDER = ['demandServed'] as const;
const ASKED = ['requestMade'] as const;
const REQUEST = ['requestAnswered'] as const;
const PRESSED = ['pressureAnswered'] as const;
const TREATY = ['treatyChanged', 'treatyOffered'] as const;
const ACT = ['acted'] as const;
const NOBODY = [] as const;

/**
 * Which kinds of events bring a cause, by its code; of those kinds it is the last one before the number that names the same records.
 * A code without kinds has no event to be told by: it is a thing of its own.
 */
export const BROUGHT_BY = {
  news: NOBODY,
  income: NOBODY,
  customersTrust: NOBODY,
  goodStandingShows: NOBODY,
  orderSealed: NOBODY,
  sealBroken: NOBODY,
  dealPaid: NOBODY,
  dealReceived: NOBODY,
  dealUndone: NOBODY,
  contractPaid: ['regionBuilt', 'pledgeJudged'],
  contractReturned: NOBODY,
  briefReturned: NOBODY,
  sealedMatter: NOBODY,
  keptAbroad: NOBODY,
  helpGoesOn: NOBODY,
  custodyChanged: NOBODY,
  promisedToMany: NOBODY,
  standsApart: NOBODY,
  pledgeKept: ['pledgeJudged'],
  pledgeBroken: ['pledgeJudged'],
  settled: ['caseEnded'],
  covertExposedByNews: ['covertExposed'],
  covertExposed: ['covertExposed'],
  covertExposedLater: ['covertExposed'],
  covertWorked: ['covertTried', 'evidenceArrived'],
  helpExposed: ['helpExposed'],
  helpExposedByNews: ['helpExposed'],
  helpServed: ORDER,
  demandServed: ORDER,
  demandUntried: ORDER,
  demandWithdrawn: NOBODY,
  'readApplication.light': ['scrutinySet', 'applicationJudged'],
  'readApplication.strict': ['scrutinySet', 'applicationJudged'],
  'applicationRead.light': NOBODY,
  'applicationRead.usual': NOBODY,
  'applicationRead.strict': NOBODY,
  requestMade: ASKED,
  requestGranted: REQUEST,
  requestDenied: REQUEST,
  requestSatOn: REQUEST,
  requestArrived: ['evidenceArrived'],
  billTabled: ['billTabled'],
  lobbied: ['lobbied'],
  lawMade: ['billDecided'],
  lawRepealed: ['billDecided'],
  treatyOffered: TREATY,
  treatySigned: TREATY,
  treatyRestored: TREATY,
  treatyDeclined: TREATY,
  treatySuspended: TREATY,
  companyFined: ['fineSet'],
  fined: ['fineSet'],
  finePaid: NOBODY,
  fineFell: RULING,
  contemptFine: ['fineSet'],
  contemptSet: ['fineSet'],
  hostSuitOpened: ['hostSuitOpened'],
  invested: ACT,
  spoke: ACT,
  hardened: ACT,
  reported: ACT,
  programme: ACT,
  direction: ACT,
  dialogue: ACT,
  briefsAsked: ['caseChanged'],
  inquired: ['factFound', 'acted'],
  expedited: NOBODY,
  stayLifted: NOBODY,
  orderStayed: NOBODY,
  unsealed: NOBODY,
  referred: ['caseChanged'],
  heldOver: ['caseChanged'],
  fineContested: NOBODY,
  fileClosedFresh: ['fileClosed'],
  fileClosedCold: ['fileClosed'],
  fileMissed: ['fileMissed'],
  helpGiven: ANSWER,
  pressureYielded: PRESSED,
  pressureResisted: PRESSED,
  pressureExplained: PRESSED,
  pressureIgnored: PRESSED,
  opportunity: ['opportunityTaken'],
  protested: ['protested'],
  compliedHome: ANSWER,
  compliedAbroad: ANSWER,
  compliedOrdered: ANSWER,
  brokeHostSuit: ANSWER,
  orderObeyed: ANSWER,
  narrowed: ANSWER,
  challenged: ANSWER,
  refused: ANSWER,
  stalled: ANSWER,
  customerTold: ANSWER,
  reasonStated: ANSWER,
  appealed: ['appealLodged'],
  inContempt: ['heldInContempt', 'appealLodged'],
  ruled: RULING,
  ruledInBand: RULING,
  ruledBold: RULING,
  ruledQuash: RULING,
  ruledDefer: RULING,
  ruledNarrow: RULING,
  ruledEnforce: RULING,
  ruledReply: RULING,
  endedReady: ['caseEnded'],
  suitForbids: ANSWER,
  suitAllows: ANSWER,
  wonInFull: RULING,
  ruledFounded: RULING,
  ruledUnfounded: RULING,
  factsFound: RULING,
  reversed: RULING,
  reversedStayed: RULING,
  precedent: RULING,
  precedentRival: RULING,
  precedentAbroad: RULING,
  briefWon: RULING,
  briefWonForeseen: RULING,
  sealFell: RULING,
  sealStays: RULING,
  briefFiled: ['briefFiled'],
  regionBuilt: ['regionBuilt'],
  regionClosed: ['regionClosed'],
  holdingMoved: ['holdingMoved'],
  keysBack: ['keysChanged'],
  keysCustomer: ['keysChanged'],
  keysTrustee: ['keysChanged'],
  marketEntered: ['marketEntered'],
  marketLeft: ['marketLeft'],
} as const satisfies Record<CauseCode, readonly EventType[]>;

type ActCode = { [C in CauseCode]: 'acted' extends (typeof BROUGHT_BY)[C][number] ? C : never }[CauseCode];
/** The act behind each cause that is brought by the one kind of event which tells of several acts. */
const ACT_OF: Record<ActCode, OrderKind> = {
  invested: 'invest',
  spoke: 'speak',
  hardened: 'harden',
  reported: 'report',
  programme: 'programme',
  direction: 'direction',
  dialogue: 'dialogue',
  inquired: 'inquire',
};

/** Whether an event may be what brought a number with this cause: of the right kind, and about the same records wherever both name them. */
export function broughtBy(view: SeatView, cause: Cause, event: GameEvent): boolean {
  const kinds: readonly EventType[] = BROUGHT_BY[cause.code];
  if (!kinds.includes(event.type)) return false;
  if (event.type === 'caseChanged' && event.why !== cause.code) return false;
  if (event.type === 'acted' && event.order.kind !== ACT_OF[cause.code as ActCode]) return false;
  const about = recordsOf(view, event);
  return (Object.keys(about) as (keyof Cause)[]).every(
    (key) => (cause[key] ?? NONE) === NONE || about[key] === cause[key],
  );
}

/** The records that an event is about, as a cause would name them; who did it only where that tells it apart. */
export function recordsOf(view: SeatView, event: GameEvent): Partial<Cause> {
  switch (event.type) {
    case 'demandServed':
      return { demand: event.demand.id };
    case 'demandAnswered':
    case 'heldInContempt':
      return { demand: event.demand, seat: event.seat };
    case 'hostSuitOpened':
    case 'helpExposed':
      return { demand: event.demand };
    case 'requestMade':
      return { request: event.request.id };
    case 'requestAnswered':
      return { request: event.request };
    case 'ruled':
    case 'factFound':
    case 'caseChanged':
    case 'caseEnded': {
      const { demand = NONE, fine = NONE } = view.cases.find(({ id }) => id === event.case) ?? {};
      return { case: event.case, ...(demand !== NONE && { demand }), ...(fine !== NONE && { fine }) };
    }
    case 'appealLodged':
      return { case: event.case, seat: event.seat };
    case 'briefFiled':
      return { case: event.case, seat: event.brief.seat };
    case 'pressureAnswered':
      return { pressure: event.pressure, seat: event.seat };
    case 'fineSet':
      return { fine: event.fine.id };
    case 'billTabled':
      return { bill: event.bill.id };
    case 'billDecided':
      return { bill: event.bill };
    case 'lobbied':
      return { bill: event.bill, seat: event.seat };
    case 'treatyOffered':
      return { treaty: event.treaty.id };
    case 'treatyChanged':
      return { treaty: event.treaty };
    case 'fileClosed':
    case 'fileMissed':
    case 'evidenceArrived':
      // Only its own government is told of a file.
      return { file: event.file, seat: view.viewer as number };
    case 'pledgeJudged':
      return { deal: event.deal, seat: event.maker };
    case 'regionBuilt':
      return { seat: event.company };
    case 'regionClosed':
      return { seat: view.datacenters[event.datacenter]?.company };
    case 'holdingMoved':
    case 'keysChanged':
      return { seat: view.holdings[event.holding]?.company };
    case 'applicationJudged':
      return { seat: event.court };
    case 'acted':
    case 'scrutinySet':
    case 'protested':
    case 'opportunityTaken':
    case 'marketEntered':
    case 'marketLeft':
      return { seat: event.seat };
    default:
      return {};
  }
}
