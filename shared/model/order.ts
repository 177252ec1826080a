import type { DealTerms } from './deal.ts';
import type {
  BillId,
  BreachId,
  CaseId,
  DatacenterId,
  DealId,
  DemandId,
  FileId,
  FineId,
  HoldingId,
  JurisdictionId,
  PressureId,
  RequestId,
  SealId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { WhyCode } from './why-code.ts';
import type {
  Custody,
  DataKind,
  FactId,
  FightReason,
  Ground,
  LawKind,
  Phase,
  PressureAnswer,
  Ruling,
  Side,
  Strictness,
  Test,
  TreatyKind,
} from './words.ts';

/** What a seat may seal in the Orders phase: three a round. */
export type GovernmentOrder =
  | { kind: 'demand'; file: FileId }
  /** A secret order to the company to open lasting access; who served may not speak of it. */
  | { kind: 'compel'; file: FileId }
  | { kind: 'request'; file: FileId }
  | { kind: 'covert'; file: FileId }
  /** `data` only for localisation; `repeal` takes the law back. */
  | { kind: 'law'; law: LawKind; data: DataKind | 'any'; repeal: boolean }
  /** Also restores a suspended treaty of that kind. */
  | { kind: 'treaty'; treaty: TreatyKind; with: JurisdictionId }
  | { kind: 'suspend'; treaty: TreatyId }
  | { kind: 'fine'; breach: BreachId }
  | { kind: 'hostSuit'; demand: DemandId }
  /** Only with a grievance of the last rounds. */
  | { kind: 'protest'; against: JurisdictionId }
  | { kind: 'invest' }
  /** Warms the relation `with` a state; with one's own, supports the bill sealed this round. `bill` stays NONE: no bill is on the table yet. */
  | { kind: 'speak'; with: JurisdictionId; bill: BillId };

export type CompanyOrder =
  | { kind: 'region'; jurisdiction: JurisdictionId }
  | { kind: 'closeRegion'; datacenter: DatacenterId }
  /** `split` keeps half where it is: the location test then counts 0. */
  | { kind: 'move'; holding: HoldingId; to: DatacenterId; split: boolean }
  | { kind: 'keys'; holding: HoldingId; custody: Custody }
  | { kind: 'harden' }
  | { kind: 'report' }
  | { kind: 'market'; jurisdiction: JurisdictionId; enter: boolean }
  /** Contests a fine or a seal; the other is NONE. */
  | { kind: 'sue'; fine: FineId; demand: DemandId }
  | { kind: 'programme' };

export type CourtOrder =
  | { kind: 'stay'; case: CaseId }
  | { kind: 'lift'; case: CaseId }
  | { kind: 'expediteAppeal'; case: CaseId }
  | { kind: 'askBriefs'; case: CaseId }
  /** Has one open fact of a case looked into before it is ruled on. */
  | { kind: 'inquire'; case: CaseId; fact: FactId }
  | { kind: 'contempt'; demand: DemandId }
  | { kind: 'refer'; case: CaseId }
  | { kind: 'direction'; test: Test; by: 1 | -1 }
  | { kind: 'dialogue'; with: JurisdictionId; test: Test }
  | { kind: 'unseal'; demand: DemandId }
  /** How this round's applications are read; 'usual' is what an order not given means. */
  | { kind: 'scrutiny'; strictness: Strictness };

/** What is answered at the Bench: as many as there are questions, and one brief. */
export type GovernmentAnswer =
  | { kind: 'grant'; request: RequestId }
  | { kind: 'expediteRequest'; request: RequestId }
  | { kind: 'deny'; request: RequestId }
  | { kind: 'sit'; request: RequestId }
  | { kind: 'acceptTreaty'; treaty: TreatyId }
  | { kind: 'declineTreaty'; treaty: TreatyId }
  | { kind: 'withdraw'; demand: DemandId }
  | { kind: 'answerPressure'; pressure: PressureId; how: PressureAnswer };

export type CompanyAnswer =
  | { kind: 'comply'; demand: DemandId; tell: boolean }
  | { kind: 'narrow'; demand: DemandId; tell: boolean }
  /** Both state a reason that fits the facts, and may add words of their own, at most 240 characters. */
  | { kind: 'challenge'; demand: DemandId; tell: boolean; reason: FightReason; words: string }
  | { kind: 'refuse'; demand: DemandId; tell: boolean; reason: FightReason; words: string }
  /** Obeys secret help, and publishes as much of it as the law allows. */
  | { kind: 'publish'; demand: DemandId };

export type CourtAnswer = {
  kind: 'rule';
  case: CaseId;
  ruling: Ruling;
  ground: Ground;
  /** What the court says, at most 240 characters, shown to everyone. */
  reasons: string;
  /** Code of the losing side's argument that it answers, or ''. */
  reply: string;
  /** Stays the order while it is appealed; costs as the order Stay. */
  stay: boolean;
};

export type AnyoneAnswer = { kind: 'lobby'; bill: BillId; side: Side };

/** Given in the Orders phase after the ruling by the party that lost it; takes none of the round's places. */
export type AppealOrder = { kind: 'appeal'; case: CaseId };

/** Given in the Orders phase, and takes none of the round's places: a word to the court on a case that is heard now, or that may be appealed. */
export type BriefOrder = { kind: 'brief'; case: CaseId; side: Side };

export type Order =
  | AppealOrder
  | BriefOrder
  | GovernmentOrder
  | CompanyOrder
  | CourtOrder
  | GovernmentAnswer
  | CompanyAnswer
  | CourtAnswer
  | AnyoneAnswer;
export type OrderKind = Order['kind'];
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

/** What whoever hosts a match does to it, beside the seats. `card` is an id of the scenario's deck. */
export type Intervention = { kind: 'playCard'; card: string } | { kind: 'endNow' };

/** What a seat sends. The seat itself comes from the session, never from here. */
export type Command =
  | { kind: 'seal'; order: Order }
  | { kind: 'breakSeal'; seal: SealId }
  /** Names the phase that it is about, so that one that comes late never counts for the next. */
  | { kind: 'ready'; ready: boolean; round: number; phase: Phase }
  | { kind: 'offerDeal'; to: SeatId; terms: DealTerms }
  | { kind: 'acceptDeal'; deal: DealId }
  /** `why`: '' where nothing is said. */
  | { kind: 'declineDeal'; deal: DealId; why: WhyCode | '' }
  | { kind: 'withdrawDeal'; deal: DealId }
  /** Takes an own acceptance back, in the phase it was given in. */
  | { kind: 'cancelDeal'; deal: DealId }
  /** `to` is NONE for the public square. `phrase` is an id of assets/text phrases, or 'free' with the words in `text`. */
  | { kind: 'say'; to: SeatId; phrase: string; blanks: string[]; text: string };

/** That a seat is done with the phase which `now` stands in, or is not done after all. */
export function readyIn({ round, phase }: { round: number; phase: Phase }, ready = true): Command & { kind: 'ready' } {
  return { kind: 'ready', ready, round, phase };
}
