import type { CauseCode } from './cause-code.ts';
import type { Deal } from './deal.ts';
import type { Grievance, Pressure } from './home.ts';
import type {
  BillId,
  BreachId,
  CaseId,
  CovertId,
  DatacenterId,
  DealId,
  DemandId,
  FileId,
  FineId,
  GrievanceId,
  HoldingId,
  JurisdictionId,
  PrecedentId,
  PressureId,
  RequestId,
  SealId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { Order } from './order.ts';
import type { ReasonCode } from './reason-code.ts';
import type { CaseChange, DemandChange } from './record-changes.ts';
import type {
  Bill,
  Brief,
  Case,
  CaseFile,
  Covert,
  Demand,
  EvidenceRoad,
  Fine,
  Law,
  OpenFact,
  Precedent,
  RulingRecord,
  Tally,
  Treaty,
  TreatyRequest,
} from './state.ts';
import type {
  ApplicationOutcome,
  CaseEnd,
  CaseKind,
  Custody,
  Ending,
  FactId,
  FightReason,
  Meter,
  Phase,
  Side,
  Strictness,
  Test,
} from './words.ts';

/** Why a number changed: its code, and the records that its text names. */
export type Cause = {
  code: CauseCode;
  seat?: SeatId;
  demand?: DemandId;
  request?: RequestId;
  case?: CaseId;
  file?: FileId;
  treaty?: TreatyId;
  bill?: BillId;
  fine?: FineId;
  deal?: DealId;
  pressure?: PressureId;
  card?: string;
  /** A card of the scenario's opportunities. */
  opportunity?: string;
};

/** What happened. Past tense; `apply` carries each one out and never fails. */
export type GameEvent =
  // phases; `card` is '' in a round without news
  | { type: 'roundBegan'; round: number; card: string }
  | { type: 'phaseBegan'; phase: Phase }
  /** `round`: the last one that was played. */
  | { type: 'matchEnded'; ending: Ending; round: number }
  /** The host chose the news of a coming round. */
  | { type: 'cardPlayed'; round: number; card: string }
  // what a seat did at once
  | { type: 'orderSealed'; seat: SeatId; seal: SealId; order: Order; price: number }
  | { type: 'sealBroken'; seat: SeatId; seal: SealId }
  /** Came back with its price, because the world moved first. */
  | { type: 'orderReturned'; seat: SeatId; seal: SealId; order: Order; price: number; reason: ReasonCode }
  | { type: 'readySet'; seat: SeatId; ready: boolean }
  | { type: 'dealOffered'; deal: Deal }
  | { type: 'dealSettled'; deal: DealId; status: Deal['status']; why?: Deal['why'] }
  | { type: 'said'; by: SeatId; to: SeatId; phrase: string; blanks: string[]; text: string }
  // numbers, each with its cause
  | { type: 'meterChanged'; seat: SeatId; meter: Meter; by: number; now: number; cause: Cause }
  | { type: 'comityChanged'; by: number; now: number; seat: SeatId; cause: Cause }
  | { type: 'purseChanged'; seat: SeatId; by: number; now: number; cause: Cause }
  | { type: 'relationChanged'; a: JurisdictionId; b: JurisdictionId; by: number; now: number; cause: Cause }
  | { type: 'weightChanged'; jurisdiction: JurisdictionId; test: Test; from: number; to: number; cause: Cause }
  | { type: 'supportChanged'; bill: BillId; by: number; seat: SeatId }
  | { type: 'tallied'; seat: SeatId; key: keyof Tally; by: number }
  | { type: 'hardened'; seat: SeatId; to: number }
  // files and roads to evidence
  | { type: 'fileDealt'; file: FileId }
  | { type: 'fileChanged'; file: FileId; set: Partial<Pick<CaseFile, 'gravity' | 'road' | 'spent'>> }
  | { type: 'evidenceArrived'; file: FileId; by: number; road: EvidenceRoad; cause: Cause }
  | { type: 'fileClosed'; file: FileId; fresh: boolean }
  | { type: 'fileMissed'; file: FileId }
  // demands
  | { type: 'demandServed'; demand: Demand }
  | { type: 'demandChanged'; demand: DemandId; set: Partial<Omit<Demand, 'id'>>; why: DemandChange }
  | {
      type: 'demandAnswered';
      demand: DemandId;
      seat: SeatId;
      answer: 'comply' | 'publish' | 'narrow' | 'challenge' | 'refuse' | 'stall';
      told: boolean;
      voluntary: boolean;
      /** Stated to everyone by who fights it. */
      reason: FightReason | '';
      words: string;
    }
  /** The company holds out against an order in force while its appeal waits; agreed by both so that the appeal can be heard. */
  | { type: 'heldInContempt'; demand: DemandId; seat: SeatId }
  | { type: 'hostSuitOpened'; demand: DemandId; jurisdiction: JurisdictionId; case: CaseId }
  /** The host's court has forbidden the company to obey the order, or has said that it may. */
  | { type: 'obedienceJudged'; demand: DemandId; case: CaseId; forbidden: boolean }
  /** Secret help that a company gives has come out. */
  | { type: 'helpExposed'; demand: DemandId }
  | {
      type: 'breachKnown';
      breach: BreachId;
      company: SeatId;
      jurisdiction: JurisdictionId;
      demand: DemandId;
      partial: boolean;
    }
  | { type: 'fineSet'; fine: Fine }
  | { type: 'fineChanged'; fine: FineId; set: Partial<Omit<Fine, 'id'>> }
  // applications: `court` is NONE where no seat reads them, `demand` where none was served
  | { type: 'scrutinySet'; seat: SeatId; strictness: Strictness }
  | {
      type: 'applicationJudged';
      seat: SeatId;
      file: FileId;
      court: SeatId;
      demand: DemandId;
      outcome: ApplicationOutcome;
      strictness: Strictness;
    }
  // the home front, and wrongs between states
  | { type: 'pressurePut'; pressure: Pressure }
  | { type: 'opportunityCame'; seat: SeatId; card: string }
  | { type: 'opportunityTaken'; seat: SeatId; card: string }
  /** `held`: an explanation was borne out by the facts. */
  | { type: 'pressureAnswered'; pressure: PressureId; seat: SeatId; status: Pressure['status']; held: boolean }
  | { type: 'grievanceArose'; grievance: Grievance }
  | { type: 'protested'; seat: SeatId; against: JurisdictionId; grievance: GrievanceId }
  // requests
  | { type: 'requestMade'; request: TreatyRequest }
  | { type: 'requestAnswered'; request: RequestId; answer: 'grant' | 'expedite' | 'deny' | 'sit'; arrives: number }
  | { type: 'requestChanged'; request: RequestId; set: Partial<Omit<TreatyRequest, 'id'>> }
  // covert
  | { type: 'covertTried'; covert: Covert }
  | { type: 'covertExposed'; covert: CovertId }
  // law books and treaties
  | { type: 'billTabled'; bill: Bill }
  | { type: 'billDecided'; bill: BillId; passed: boolean }
  | { type: 'lawMade'; jurisdiction: JurisdictionId; law: Law }
  | { type: 'lawRepealed'; jurisdiction: JurisdictionId; law: Law }
  | { type: 'lawUsed'; jurisdiction: JurisdictionId; law: Law['kind'] }
  | { type: 'treatyOffered'; treaty: Treaty }
  | { type: 'treatyChanged'; treaty: TreatyId; status: Treaty['status']; from: number }
  | { type: 'unionFinesRaised'; by: number }
  // cases
  | {
      type: 'caseOpened';
      case: CaseId;
      kind: CaseKind;
      fine: FineId;
      jurisdiction: JurisdictionId;
      demand: DemandId;
      docket: number;
      fixedMerits: number;
      due: number;
      sealed: boolean;
    }
  | {
      type: 'caseChanged';
      case: CaseId;
      set: Partial<
        Pick<
          Case,
          | 'level'
          | 'status'
          | 'due'
          | 'lean'
          | 'stayed'
          | 'askedBriefs'
          | 'referred'
          | 'expedited'
          | 'appellant'
          | 'sealed'
        >
      >;
      why: CaseChange;
    }
  /** What is not known as a hearing opens; `by` is 0 for who may not know it. */
  | { type: 'factsOpened'; case: CaseId; facts: OpenFact[] }
  /** The court asked, many briefs spoke of it, or it came out with the ruling. */
  | { type: 'factFound'; case: CaseId; fact: FactId; by: number; how: 'inquiry' | 'briefs' | 'ruling' | 'elsewhere' }
  | { type: 'briefFiled'; case: CaseId; brief: Brief }
  | { type: 'briefReturned'; seat: SeatId; price: number }
  | { type: 'ruled'; case: CaseId; record: RulingRecord }
  | { type: 'precedentSet'; precedent: Precedent }
  | { type: 'precedentChanged'; precedent: PrecedentId; status: Precedent['status'] }
  /** A ruling read an earlier one; `changed`: without it the merits would lie in another band. */
  | { type: 'precedentCited'; case: CaseId; precedent: PrecedentId; changed: boolean }
  | { type: 'appealLodged'; case: CaseId; seat: SeatId; due: number }
  | { type: 'caseMooted'; case: CaseId; weights: number[] }
  /** Told to both parties: the case is over, and how. */
  | { type: 'caseEnded'; case: CaseId; end: CaseEnd }
  // companies' works
  | { type: 'regionBuilt'; datacenter: DatacenterId; company: SeatId; jurisdiction: JurisdictionId; site: number }
  | { type: 'regionClosed'; datacenter: DatacenterId }
  | { type: 'holdingMoved'; holding: HoldingId; to: DatacenterId; splitWith: DatacenterId }
  | { type: 'keysChanged'; holding: HoldingId; keys: Custody }
  | { type: 'holdingFrozen'; holding: HoldingId; frozen: boolean }
  | { type: 'marketEntered'; seat: SeatId; jurisdiction: JurisdictionId }
  | { type: 'marketLeft'; seat: SeatId; jurisdiction: JurisdictionId }
  // a plain public act with nothing but numbers behind it: report, harden, programme, invest, speak, dialogue, direction
  | { type: 'acted'; seat: SeatId; order: Order }
  | { type: 'lobbied'; seat: SeatId; bill: BillId; side: Side }
  | { type: 'pledgeJudged'; deal: DealId; maker: SeatId; kept: boolean }
  | { type: 'tallySet'; seat: SeatId; key: keyof Tally; to: number }
  | { type: 'historyKept' };
export type EventType = GameEvent['type'];
export type EventOf<T extends EventType> = Extract<GameEvent, { type: T }>;
