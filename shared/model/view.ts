import type { GameEvent } from './event.ts';
import type {
  CaseId,
  DatacenterId,
  DealId,
  DemandId,
  FileId,
  FineId,
  HoldingId,
  JurisdictionId,
  RequestId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { Closed, Option } from './option.ts';
import type { DealTerms } from './order.ts';
import type {
  Bill,
  Breach,
  Brief,
  CaseFile,
  Datacenter,
  Deal,
  Demand,
  Fine,
  History,
  Jurisdiction,
  NewsItem,
  RulingRecord,
  Sealed,
  Talk,
  Tally,
  Treaty,
  TreatyRequest,
} from './state.ts';
import type { CaseEnd, CaseKind, Custody, DataKind, Ending, Phase, Role, Ruling, Test, Zone } from './words.ts';

/** Who looks: a seat, the public (projector, spectator), or the debrief, which sees all. */
export type Viewer = SeatId | 'public' | 'debrief';

export type SeatFace = {
  id: SeatId;
  role: Role;
  jurisdiction: JurisdictionId;
  meters: [number, number, number];
  /** Share of each meter in the score, in percent. */
  weights: [number, number, number];
  purse: number;
  ready: boolean;
  markets: JurisdictionId[];
  /** Company: regions built and reports are public; the rest of a tally is its own. */
  regions: number;
  /** How many orders and answers lie under wax: a number is public, their content is not. */
  sealedOrders: number;
  pledgesKept: number;
  pledgesBroken: number;
};

/** What only the seat itself knows. */
export type OwnFace = {
  agenda: { id: string; first: number; second: number; now: number; points: number; most: number };
  files: CaseFile[];
  orders: Sealed[];
  answers: Sealed[];
  hardening: number;
  tally: Tally;
  /** Standing now, by the score's own formula; agenda included. */
  score: number;
  coverts: { file: FileId; holding: HoldingId; round: number; worked: boolean; exposed: boolean }[];
};

/** `keys` is 'unknown' for those who may not see it. */
export type HoldingFace = {
  id: HoldingId;
  company: SeatId;
  kind: DataKind;
  datacenter: DatacenterId;
  splitWith: DatacenterId;
  subject: JurisdictionId;
  claimed: boolean;
  size: number;
  keys: Custody | 'unknown';
  frozen: boolean;
};

export type MeritPart = {
  group: 'start' | 'tests' | 'law' | 'comity' | 'briefs' | 'lean';
  /** Text id merit.<code>. */
  code: string;
  value: number;
  /** Tests: weight 0 to 4. */
  weight?: number;
  seat?: SeatId;
};
export type Merits = {
  /** Empty once the case is over: it is not read again. */
  parts: MeritPart[];
  total: number;
  band: Ruling;
  /** Lower bounds of defer, narrow, enforce; defer equals narrow where no treaty is in force. */
  bands: [number, number, number];
};

/** Public demand, or one the viewer is party to. Its file shows only what a served demand shows. */
export type DemandFace = Demand & { gravity: number; crime: string };

/** A request tells what crime it is about. */
export type RequestFace = TreatyRequest & { crime: string };

export type CaseFace = {
  id: CaseId;
  kind: CaseKind;
  jurisdiction: JurisdictionId;
  demand: DemandId;
  /** The contested fine, or NONE. */
  fine: FineId;
  /** How it ended; '' while it runs. */
  end: CaseEnd | '';
  docket: string;
  sealed: boolean;
  level: number;
  status: 'argued' | 'ruled' | 'final' | 'moot' | 'settled' | 'dropped';
  due: number;
  briefs: Brief[];
  rulings: RulingRecord[];
  appellant: SeatId;
  stayed: boolean;
  askedBriefs: boolean;
  /** Strength of 'enforce' as it would be read now; the lean is in it only once it is shown. */
  merits: Merits;
  /** Odds in percent that a ruling of each kind would be reversed on appeal. */
  reversal: Record<Ruling, number>;
};

/** The one place that says what is asked of the seat now. Text id desk.<code>. */
export type DeskItem = {
  code:
    | 'answerDemand'
    | 'answerRequest'
    | 'answerTreaty'
    | 'ruleCase'
    | 'mayAppeal'
    | 'answerDeal'
    | 'mayOrder'
    | 'mayBrief'
    | 'mayLobby'
    | 'nothing';
  must: boolean;
  demand?: DemandId;
  request?: RequestId;
  treaty?: TreatyId;
  case?: CaseId;
  deal?: DealId;
  count?: number;
};

export type DealFace = Deal & { mine: boolean };

/** Who lost how: end of the match only. */
export type FinalRank = {
  seat: SeatId;
  score: number;
  par: number;
  spread: number /** (score - par) x 10 / spread */;
  rank: number;
  place: number;
  agenda: { id: string; points: number; now: number };
  won: boolean;
};

/** All that one viewer may know, and all that a screen or an AI may read. JSON-safe; each top-level key is one slice on the wire. */
export type SeatView = {
  viewer: Viewer;
  scenario: string;
  ruleset: string;
  round: number;
  rounds: number;
  phase: Phase;
  ending: Ending;
  comity: number;
  zone: Zone;
  seats: SeatFace[];
  /** Missing for the public and the debrief. */
  own?: OwnFace;
  jurisdictions: Jurisdiction[];
  relations: number[];
  treaties: Treaty[];
  bills: Bill[];
  datacenters: Datacenter[];
  holdings: HoldingFace[];
  demands: DemandFace[];
  requests: RequestFace[];
  cases: CaseFace[];
  breaches: Breach[];
  fines: Fine[];
  deals: DealFace[];
  talk: Talk[];
  news: NewsItem[];
  desk: DeskItem[];
  options: Option[];
  closed: Closed[];
  /** What the viewer may see of the last phase that was resolved, in order: for animation, log and 'what changed'. */
  lastEvents: GameEvent[];
  history: History;
  /** Once the match is over. */
  ranks?: FinalRank[];
  /** Debrief only: everything that was secret. */
  opened?: {
    agendas: { seat: SeatId; id: string }[];
    files: CaseFile[];
    coverts: {
      jurisdiction: JurisdictionId;
      file: FileId;
      holding: HoldingId;
      round: number;
      worked: boolean;
      exposed: boolean;
    }[];
    deck: string[];
  };
};

export type { DealTerms, Test };
