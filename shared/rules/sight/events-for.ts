import type { EventOf, EventType, GameEvent, GameState, Viewer } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { causeFor } from './cause-for.ts';
import { publicPressure } from './public-views.ts';
import { governs, isSeat, seesCase, seesDeal, seesDemand, seesFreeze, seesKeys } from './sees.ts';

/** What the viewer may know of what happened, in its order. `state` is the state after the events. */
export function eventsFor(state: GameState, viewer: Viewer, events: readonly GameEvent[]): GameEvent[] {
  return events.flatMap((event): GameEvent[] => {
    if (!sees(state, viewer, event)) return [];
    if (event.type === 'factsOpened' && viewer !== 'debrief')
      return [{ ...event, facts: event.facts.map((one) => ({ ...one, by: 0 })) }];
    if (event.type === 'pressurePut') return [{ ...event, pressure: publicPressure(state, viewer, event.pressure) }];
    return 'cause' in event ? [{ ...event, cause: causeFor(state, viewer, event.cause) }] : [event];
  });
}

type Sight<T extends EventType> = (state: GameState, viewer: Viewer, event: EventOf<T>) => boolean;

const everyone = () => true;
const nobody = (_state: GameState, viewer: Viewer) => viewer === 'debrief';
const itself = (_state: GameState, viewer: Viewer, { seat }: { seat: number }) => isSeat(viewer, seat);
const ofDemand = (state: GameState, viewer: Viewer, { demand }: { demand: number }) =>
  demand === NONE || seesDemand(state, viewer, at(state.demands, demand));
const ofCase = (state: GameState, viewer: Viewer, event: { case: number }) =>
  seesCase(state, viewer, at(state.cases, event.case));
const ofFile = (state: GameState, viewer: Viewer, { file }: { file: number }) =>
  governs(state, viewer, at(state.files, file).jurisdiction);
const ofDeal = (state: GameState, viewer: Viewer, { deal }: { deal: number }) =>
  seesDeal(state, viewer, at(state.deals, deal));

/** Who sees each kind of event. A kind that is not listed cannot be compiled: secrecy is decided here for each. */
const SIGHT: { [T in EventType]: Sight<T> } = {
  roundBegan: everyone,
  phaseBegan: everyone,
  matchEnded: everyone,
  cardPlayed: nobody,
  historyKept: nobody,

  orderSealed: itself,
  sealBroken: itself,
  orderReturned: itself,
  readySet: everyone,
  /** Who goes to court over a secret matter does so in secret. */
  acted: (state, viewer, { order }) =>
    order.kind !== 'sue' ||
    (order.fine === NONE ? ofDemand(state, viewer, order) : ofDemand(state, viewer, at(state.fines, order.fine))),

  dealOffered: (state, viewer, { deal }) => seesDeal(state, viewer, at(state.deals, deal.id)),
  dealSettled: ofDeal,
  pledgeJudged: ofDeal,
  said: (_state, viewer, { by, to }) => to === NONE || isSeat(viewer, by) || isSeat(viewer, to),

  meterChanged: everyone,
  comityChanged: everyone,
  purseChanged: everyone,
  relationChanged: everyone,
  weightChanged: everyone,
  supportChanged: everyone,
  tallied: itself,
  tallySet: itself,
  hardened: itself,

  fileDealt: ofFile,
  fileChanged: ofFile,
  evidenceArrived: ofFile,
  fileClosed: ofFile,
  fileMissed: ofFile,

  demandServed: (state, viewer, { demand }) => seesDemand(state, viewer, at(state.demands, demand.id)),
  demandChanged: ofDemand,
  demandAnswered: ofDemand,
  hostSuitOpened: ofDemand,
  obedienceJudged: ofDemand,
  heldInContempt: ofDemand,
  helpExposed: everyone,
  breachKnown: ofDemand,
  fineSet: (state, viewer, { fine }) => ofDemand(state, viewer, fine),
  fineChanged: (state, viewer, { fine }) => ofDemand(state, viewer, at(state.fines, fine)),

  scrutinySet: everyone,
  /** A refused application is between the asker and the judge. */
  applicationJudged: (state, viewer, { file, court, demand }) =>
    governs(state, viewer, at(state.files, file).jurisdiction) ||
    isSeat(viewer, court) ||
    (demand !== NONE && seesDemand(state, viewer, at(state.demands, demand))),
  pressurePut: everyone,
  pressureAnswered: everyone,
  opportunityCame: everyone,
  opportunityTaken: everyone,
  grievanceArose: everyone,
  protested: everyone,

  requestMade: everyone,
  requestAnswered: everyone,
  requestChanged: everyone,

  covertTried: (state, viewer, { covert }) => governs(state, viewer, covert.jurisdiction),
  covertExposed: everyone,

  billTabled: everyone,
  billDecided: everyone,
  lobbied: everyone,
  lawMade: everyone,
  lawRepealed: everyone,
  lawUsed: everyone,
  treatyOffered: everyone,
  treatyChanged: everyone,
  unionFinesRaised: everyone,

  caseOpened: ofCase,
  caseChanged: ofCase,
  factsOpened: ofCase,
  factFound: ofCase,
  briefFiled: ofCase,
  briefReturned: itself,
  ruled: ofCase,
  precedentSet: everyone,
  precedentChanged: everyone,
  precedentCited: ofCase,
  appealLodged: ofCase,
  caseMooted: ofCase,
  caseEnded: ofCase,

  regionBuilt: everyone,
  regionClosed: everyone,
  holdingMoved: everyone,
  keysChanged: (state, viewer, { holding }) => seesKeys(state, viewer, holding),
  holdingFrozen: (state, viewer, { holding }) => seesFreeze(state, viewer, holding),
  marketEntered: everyone,
  marketLeft: everyone,
};

function sees(state: GameState, viewer: Viewer, event: GameEvent): boolean {
  return (SIGHT[event.type] as Sight<EventType>)(state, viewer, event);
}
