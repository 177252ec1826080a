import type { Deal } from './deal.ts';
import type { Grievance, Opportunity, Pressure, Reading } from './home.ts';
import type {
  BillId,
  BreachId,
  CaseId,
  CovertId,
  DatacenterId,
  DemandId,
  FileId,
  FineId,
  HoldingId,
  JurisdictionId,
  PrecedentId,
  RequestId,
  SealId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { Order } from './order.ts';
import type { Setup } from './setup.ts';
import type {
  Camp,
  CaseEnd,
  CaseKind,
  Custody,
  DataKind,
  Ending,
  FactId,
  FightReason,
  Ground,
  LawKind,
  Phase,
  Role,
  Ruling,
  Side,
  Test,
  TreatyKind,
} from './words.ts';

/** Four words of xoshiro128**. One stream a purpose, so one more draw here never shifts another there. */
export type Stream = [number, number, number, number];
export const STREAMS = [
  ...(['deck', 'covert', 'leak', 'lean', 'docket', 'fine', 'agenda', 'files'] as const),
  ...(['facts', 'friends', 'pressure', 'opportunity'] as const),
] as const;
export type StreamName = (typeof STREAMS)[number];

/** An order or answer put under wax: paid for, secret until its step. */
export type Sealed = { seal: SealId; order: Order; price: number };

export type Seat = {
  id: SeatId;
  role: Role;
  jurisdiction: JurisdictionId;
  /** In the order of METERS[role]. */
  meters: [number, number, number];
  purse: number;
  /** Index into ruleset.agendas[role]. */
  agenda: number;
  ready: boolean;
  /** Sealed in this round's Orders phase. */
  orders: Sealed[];
  /** Sealed at this round's Bench. */
  answers: Sealed[];
  /** Comity this seat has cost the world this round, for the cap. */
  comityCost: number;
  /** Messages sent in this phase, for the limit. */
  said: number;
  /** Company: hardening 0 to 3. */
  hardening: number;
  /** Company: jurisdictions it serves. */
  markets: JurisdictionId[];
  /** Company: jurisdictions whose law ended for it, because it left. */
  left: JurisdictionId[];
  /** Court: the rounds in which it read applications otherwise than usual. */
  readings: Reading[];
  tally: Tally;
};

/** Running counts that agendas, reports and the debrief ask for. */
export type Tally = {
  /** Company: demands fought (challenged or refused), in all and since the last report. */
  fought: number;
  foughtSinceReport: number;
  /** Company: cases that ended in quash or defer. */
  wins: number;
  fullHandOversAbroad: number;
  regions: number;
  programme: number;
  lastReport: number;
  /** Court. */
  rulings: number;
  bold: number;
  reversed: number;
  deferrals: number;
  lastDialogue: number;
  /** Government. */
  treatiesSigned: number;
  suspensions: number;
  laws: number;
  filesClosed: number;
  filesByRequest: number;
  filesByCovert: number;
  exposures: number;
  /** Everyone. */
  pledgesKept: number;
  pledgesBroken: number;
  briefs: number;
};

export type Law = {
  kind: LawKind;
  data: DataKind | 'any';
  round: number;
  /** Blocking: fined under it once. */
  used: boolean;
};

export type Jurisdiction = {
  id: JurisdictionId;
  /** Its government's and its court's seat, or NONE where it is neutral. */
  government: SeatId;
  court: SeatId;
  /** Whose case law its courts read below the highest: the home of the court seat that sits for it, or its own. */
  bench: JurisdictionId;
  parent: JurisdictionId;
  /** Member of the union, or the union itself. */
  union: boolean;
  capability: number;
  laws: Law[];
  /** Weight 0 to 4 of each of the five tests, in the order of TESTS. */
  weights: [number, number, number, number, number];
  /** Extra cash each of its fines costs (GDPR card). */
  fineExtra: number;
};

export type Treaty = {
  id: TreatyId;
  kind: TreatyKind;
  a: JurisdictionId;
  b: JurisdictionId;
  /** offered: waits for b's answer at this Bench; signed: in force from `from`. */
  status: 'offered' | 'signed' | 'inForce' | 'suspended' | 'declined' | 'ended';
  from: number;
  /** This offer restores the suspended treaty of that id, else NONE. */
  restores: TreatyId;
};

export type Bill = {
  id: BillId;
  jurisdiction: JurisdictionId;
  law: LawKind;
  data: DataKind | 'any';
  repeal: boolean;
  support: number;
  round: number;
  status: 'open' | 'passed' | 'failed';
};

/** Its id is also its row in the scenario while it is one of the scenario's own; `site` is the row in regionSites of a built one, else NONE. */
export type Datacenter = {
  id: DatacenterId;
  company: SeatId;
  jurisdiction: JurisdictionId;
  site: number;
  closed: boolean;
};

export type Holding = {
  id: HoldingId;
  company: SeatId;
  kind: DataKind;
  datacenter: DatacenterId;
  /** Second place of a split holding, else NONE. */
  splitWith: DatacenterId;
  subject: JurisdictionId;
  claimed: boolean;
  size: number;
  keys: Custody;
  frozen: boolean;
};

export type Road = 'untried' | 'asked' | 'refused';
export type EvidenceRoad = 'order' | 'request' | 'covert' | 'news';

export type CaseFile = {
  id: FileId;
  jurisdiction: JurisdictionId;
  holding: HoldingId;
  gravity: number;
  need: number;
  /** Text id. */
  crime: string;
  dealt: number;
  due: number;
  evidence: number;
  /** Evidence that came by each road. */
  by: { order: number; request: number; covert: number; news: number };
  road: Road;
  status: 'sleeping' | 'open' | 'closed' | 'missed';
  closedRound: number;
  /** It has been served as a demand whose answer ended it: it cannot be served again. */
  spent: boolean;
};

export type DemandBase = 'home' | 'abroad' | 'agreement';

export type Demand = {
  id: DemandId;
  /** Asking state. */
  jurisdiction: JurisdictionId;
  file: FileId;
  holding: HoldingId;
  company: SeatId;
  /** Where the holding stood when it was served. */
  host: JurisdictionId;
  base: DemandBase;
  /** Secret: known to the asker, the company and the court, until it comes out or a court opens it. */
  sealed: boolean;
  /** Compelled secret help: while it is obeyed and still secret, it brings evidence each round. */
  help: boolean;
  /** As far as the judge who read the application let it go. */
  issued: 'full' | 'narrowed';
  round: number;
  /**
   * asked: the company must answer. contested: waits for the court. inForce: enforced, must be obeyed now.
   * stayed: enforced but nothing is due. refused: defied. The rest are ends.
   */
  status:
    | 'asked'
    | 'contested'
    | 'inForce'
    | 'stayed'
    | 'refused'
    | 'obeyed'
    | 'narrowed'
    | 'quashed'
    | 'deferred'
    | 'withdrawn'
    | 'settled'
    | 'lapsed';
  stalls: number;
  refusals: number;
  challenged: boolean;
  case: CaseId;
  /** The host's court forbids obeying it. */
  forbidden: boolean;
  /** The host state's suit against obeying it, or NONE. */
  suit: CaseId;
  /** The order that the scenario begins with. */
  founding: boolean;
  /** Why the company fought it, stated to everyone: a reason of the list, and its own words; '' while it has not. */
  reason: FightReason | '';
  words: string;
  /** Contempt fine: 0 none, else next round's cash. */
  ladder: number;
  /** The customer was told; of secret help, the public as much as may be told. */
  told: boolean;
};

export type TreatyRequest = {
  id: RequestId;
  asker: JurisdictionId;
  host: JurisdictionId;
  file: FileId;
  holding: HoldingId;
  round: number;
  /** Free one made by a ruling that deferred to the treaty. */
  byCourt: boolean;
  status: 'waiting' | 'granted' | 'denied' | 'arrived' | 'lapsed';
  sat: number;
  /** Round at whose Outcome the evidence arrives, or NONE. */
  arrives: number;
};

export type Covert = {
  id: CovertId;
  jurisdiction: JurisdictionId;
  file: FileId;
  holding: HoldingId;
  host: JurisdictionId;
  company: SeatId;
  round: number;
  worked: boolean;
  exposed: boolean;
};

export type Brief = {
  /** Who filed it; NONE for a public friend of the court. */
  seat: SeatId;
  /** A public friend's id in scenario.friends; '' for a seat. */
  friend: string;
  camp: Camp;
  side: Side;
  /** Its side was clearly ahead as it was filed: to say what a court hears anyway earns less. */
  foreseen: boolean;
  round: number;
  /** Second company of a joint brief, else NONE. */
  with: SeatId;
  price: number;
};

/** Something that is not known when a case is heard, and that helps one side or the other by `size`. */
export type OpenFact = {
  fact: FactId;
  size: number;
  /** What it adds to the merits: +size or -size. Nobody's knowledge until it is found. */
  by: number;
  found: boolean;
  /** The hearing at which it is open: 0 for the first, 1 after the first ruling, and so on; NONE if it came out in another case about the same order. */
  hearing: number;
};

/** A line of law that a ruling leaves, for later cases to cite. A sealed case leaves none. */
export type Precedent = {
  id: PrecedentId;
  case: CaseId;
  /** Whose case law it is of. */
  bench: JurisdictionId;
  level: number;
  round: number;
  ruling: Ruling;
  ground: Ground;
  /** +1 speaks for orders, -1 against them. */
  way: 1 | -1;
  status: 'standing' | 'reversed' | 'erased';
};

export type RulingRecord = {
  round: number;
  level: number;
  /** Court seat, or NONE for a neutral court. */
  court: SeatId;
  /** With every fact counted, found or not: the ruling is judged by it. */
  merits: number;
  lean: number;
  band: Ruling;
  ruling: Ruling;
  ground: Ground;
  reasons: string;
  /** Code of the losing side's argument that it answers, or ''. */
  reply: string;
  /** Open facts that were found before it. */
  found: number;
  /** Precedents that were read in it. */
  cited: PrecedentId[];
  /** Points outside the band; 0 inside. */
  bold: number;
  reverses: boolean;
  /** How it moved case law; taken back if the case is mooted. */
  moves: WeightMove[];
};

/** A step of one test's weight in one jurisdiction. */
export type WeightMove = { jurisdiction: JurisdictionId; test: Test; from: number; to: number };

export type Case = {
  id: CaseId;
  kind: CaseKind;
  /** The court's jurisdiction. */
  jurisdiction: JurisdictionId;
  /** NONE for a background case of the docket. */
  demand: DemandId;
  /** The contested fine of a case about one, else NONE. */
  fine: FineId;
  /** Row in scenario.docket of a background case, else NONE. */
  docket: number;
  /** Background case: its merits, fixed by the seed. */
  fixedMerits: number;
  sealed: boolean;
  level: number;
  /** argued: to be ruled in round `due`. ruled: may be appealed. */
  status: 'argued' | 'ruled' | 'final' | 'moot' | 'settled' | 'dropped';
  due: number;
  /** Panel lean of the coming hearing at level 2 and 3; 0 at trial. */
  lean: number;
  briefs: Brief[];
  facts: OpenFact[];
  rulings: RulingRecord[];
  /** Who appealed last, or NONE; a seat, or the asking government's seat. */
  appellant: SeatId;
  stayed: boolean;
  askedBriefs: boolean;
  referred: boolean;
  expedited: boolean;
  /** How it ended; '' while it runs. */
  end: CaseEnd | '';
};

/** A hand-over against a state's law, which that state may fine. */
export type Breach = {
  id: BreachId;
  company: SeatId;
  jurisdiction: JurisdictionId;
  demand: DemandId;
  partial: boolean;
  round: number;
  fined: boolean;
};

export type Fine = {
  id: FineId;
  kind: 'breach' | 'contempt';
  company: SeatId;
  jurisdiction: JurisdictionId;
  breach: BreachId;
  demand: DemandId;
  imposed: number;
  collected: number;
  round: number;
  status: 'set' | 'contested' | 'collected' | 'fallen';
};

export type Talk = { by: SeatId; to: SeatId; phrase: string; blanks: string[]; text: string; round: number };

/** A card of the deck that has been turned. */
export type NewsItem = { round: number; card: string };

/** How one number stood after each Outcome, for the curves: index 0 is the start. */
export type History = { comity: number[]; meters: number[][]; scores: number[][]; weights: number[][] };

export type GameState = {
  setup: Setup;
  seed: number;
  round: number;
  phase: Phase;
  ending: Ending;
  comity: number;
  nextSeal: SealId;
  seats: Seat[];
  jurisdictions: Jurisdiction[];
  /** relation of a and b at a * n + b, both ways, -5 to +5. */
  relations: number[];
  treaties: Treaty[];
  bills: Bill[];
  datacenters: Datacenter[];
  holdings: Holding[];
  files: CaseFile[];
  demands: Demand[];
  requests: TreatyRequest[];
  coverts: Covert[];
  cases: Case[];
  precedents: Precedent[];
  breaches: Breach[];
  fines: Fine[];
  deals: Deal[];
  pressures: Pressure[];
  opportunities: Opportunity[];
  grievances: Grievance[];
  talk: Talk[];
  news: NewsItem[];
  /** Card of each round, picked by the seed at the start; secret. */
  deck: string[];
  /** Merits of each round's background case, fixed by the seed; secret. */
  docketMerits: number[];
  history: History;
  streams: Record<StreamName, Stream>;
};
