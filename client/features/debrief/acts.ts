import type {
  CaseId,
  Cause,
  Debrief,
  DemandId,
  EventOf,
  GameEvent,
  HoldingId,
  JurisdictionId,
  LawKind,
  Ruling,
  RulingRecord,
  SeatId,
  SeatView,
  TreatyKind,
} from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { isNumberEvent, type NumberEvent, type RoundRecord, roundsOf } from './rounds.ts';

/** What kind of move it was: text ids debrief.turn.<kind>.*. */
export type ActKind =
  | 'directOrder'
  | 'challenge'
  | 'handOver'
  | 'partHandOver'
  | 'refusal'
  | Ruling
  | 'reachLaw'
  | 'law'
  | 'lawEnded'
  | 'treatySigned'
  | 'treatySuspended'
  | 'exposure'
  | 'hostSuit'
  | 'fine'
  | 'granted'
  | 'denied'
  | 'news';

/** Whom and what an act is about; screens turn the numbers into names. */
export type About = {
  seat?: SeatId;
  company?: SeatId;
  state?: JurisdictionId;
  host?: JurisdictionId;
  holding?: HoldingId;
  case?: CaseId;
  demand?: DemandId;
  law?: LawKind;
  treaty?: TreatyKind;
  card?: string;
  ruling?: RulingRecord;
  /** Why an order was fought, as it was told to everyone. */
  stated?: Pick<EventOf<'demandAnswered'>, 'reason' | 'words'>;
  /** Cases that a law left with nothing to decide. */
  mooted?: number;
};

/** One move that mattered, with the numbers that it moved. */
export type Act = { round: number; kind: ActKind; about: About; changes: NumberEvent[] };

/** Finds the moves that mattered in a game, in order. */
export function actsOf({ view, timeline }: Pick<Debrief, 'view' | 'timeline'>): Act[] {
  return roundsOf(timeline).flatMap((record) => actsOfRound(view, record));
}

type Found = { kind: ActKind; about: About; owns(cause: Cause): boolean };

function actsOfRound(view: SeatView, { round, events }: RoundRecord): Act[] {
  const numbers = events.filter(isNumberEvent);
  return events.flatMap((event) => {
    const found = find(view, event, events);
    if (!found) return [];
    const { kind, about, owns } = found;
    return [{ round, kind, about, changes: numbers.filter(({ cause }) => owns(cause)) }];
  });
}

const ANSWERS = { comply: 'handOver', narrow: 'partHandOver', challenge: 'challenge', refuse: 'refusal' } as const;
const RULING_CODES = /^(ruled|precedent|reversed|briefWon|orderStayed)/;
const ANSWER_CODES = /^(complied|narrowed|challenged|refused|brokeHostSuit|orderObeyed|customerTold|inContempt)/;

function find(view: SeatView, event: GameEvent, round: readonly GameEvent[]): Found | undefined {
  switch (event.type) {
    case 'roundBegan':
      return { kind: 'news', about: { card: event.card }, owns: ({ card }) => card === event.card };
    case 'demandServed': {
      if (event.demand.base !== 'abroad') return undefined;
      const { id } = event.demand;
      return {
        kind: 'directOrder',
        about: aboutDemand(view, id),
        owns: ({ demand, code }) => demand === id && code.startsWith('demand'),
      };
    }
    case 'demandAnswered': {
      if (event.answer === 'stall' || event.answer === 'publish' || view.demands[event.demand]?.base !== 'abroad')
        return undefined;
      return {
        kind: ANSWERS[event.answer],
        about: {
          ...aboutDemand(view, event.demand),
          seat: event.seat,
          ...(event.reason !== '' && { stated: { reason: event.reason, words: event.words } }),
        },
        owns: ({ demand, code }) => demand === event.demand && ANSWER_CODES.test(code),
      };
    }
    case 'ruled': {
      const record = view.cases[event.case];
      const demand = record && record.demand !== NONE ? aboutDemand(view, record.demand) : {};
      return {
        kind: event.record.ruling,
        about: {
          ...demand,
          seat: event.record.court,
          state: record?.jurisdiction,
          case: event.case,
          ruling: event.record,
        },
        owns: (cause) => cause.case === event.case && RULING_CODES.test(cause.code),
      };
    }
    case 'lawMade':
    case 'lawRepealed': {
      const made = event.type === 'lawMade';
      const seat = view.jurisdictions[event.jurisdiction]?.government ?? NONE;
      const mooted = round.filter((one) => one.type === 'caseEnded' && one.end === 'mooted').length;
      const kind = !made ? 'lawEnded' : event.law.kind === 'reach' ? 'reachLaw' : 'law';
      return {
        kind,
        about: { seat, state: event.jurisdiction, law: event.law.kind, ...(kind === 'reachLaw' && { mooted }) },
        owns: ({ code, seat: by }) => code === event.type && (by ?? NONE) === seat,
      };
    }
    case 'treatyChanged':
      return findTreaty(view, event);
    case 'covertExposed': {
      const covert = coverts(view)[event.covert];
      const about: About = covert
        ? { state: covert.jurisdiction, holding: covert.holding, seat: governmentOf(view, covert.jurisdiction) }
        : {};
      return {
        kind: 'exposure',
        about,
        owns: ({ code, file }) => code.startsWith('covertExposed') && (file === undefined || file === covert?.file),
      };
    }
    case 'hostSuitOpened':
      return {
        kind: 'hostSuit',
        about: {
          ...aboutDemand(view, event.demand),
          seat: governmentOf(view, event.jurisdiction),
          state: event.jurisdiction,
        },
        owns: ({ demand, code }) => demand === event.demand && code === 'hostSuitOpened',
      };
    case 'fineSet': {
      if (event.fine.kind !== 'breach') return undefined;
      const { jurisdiction, company, id } = event.fine;
      return {
        kind: 'fine',
        about: { seat: governmentOf(view, jurisdiction), state: jurisdiction, company },
        owns: ({ fine, code, seat }) =>
          fine === id || (code === 'companyFined' && seat === governmentOf(view, jurisdiction)),
      };
    }
    case 'requestAnswered':
      return findAnswer(view, event);
    default:
      return undefined;
  }
}

function findTreaty(view: SeatView, event: EventOf<'treatyChanged'>): Found | undefined {
  const treaty = view.treaties[event.treaty];
  const suspended = event.status === 'suspended';
  if (!treaty || !(suspended || isSignature(treaty.kind, event))) return undefined;
  const { a, b, kind, id } = treaty;
  return {
    kind: suspended ? 'treatySuspended' : 'treatySigned',
    about: { seat: governmentOf(view, a), state: a, host: b, treaty: kind },
    owns: ({ treaty: named = NONE, code }) =>
      suspended
        ? named === id && code === 'treatySuspended'
        : code !== 'treatySuspended' && (named === id || view.treaties[named]?.restores === id),
  };
}

/** An executive agreement is signed a round before it enters into force; the others do both at once. */
function isSignature(kind: TreatyKind, { status, from }: EventOf<'treatyChanged'>): boolean {
  return kind === 'executive' ? status === 'signed' && from !== NONE : status === 'inForce';
}

function findAnswer(view: SeatView, event: EventOf<'requestAnswered'>): Found | undefined {
  const request = view.requests[event.request];
  if (!request || event.answer === 'sit') return undefined;
  return {
    kind: event.answer === 'deny' ? 'denied' : 'granted',
    about: {
      seat: governmentOf(view, request.host),
      state: request.host,
      host: request.asker,
      holding: request.holding,
    },
    owns: ({ request: named }) => named === event.request,
  };
}

function aboutDemand(view: SeatView, id: number): About {
  const demand = view.demands[id];
  if (!demand) return {};
  const { jurisdiction, host, company, holding } = demand;
  const seat = governmentOf(view, jurisdiction);
  return { seat, state: jurisdiction, host, company, holding, case: demand.case, demand: id };
}

function coverts(view: SeatView) {
  return view.opened?.coverts ?? [];
}

function governmentOf(view: SeatView, jurisdiction: JurisdictionId): SeatId {
  return view.jurisdictions[jurisdiction]?.government ?? NONE;
}
