import type { Deal, Partner } from './deal.ts';
import type { GameEvent } from './event.ts';
import type { Grievance, Opportunity, Pressure, Reading } from './home.ts';
import type {
  CaseId,
  DatacenterId,
  DealId,
  DemandId,
  FileId,
  FineId,
  HoldingId,
  JurisdictionId,
  PrecedentId,
  PressureId,
  RequestId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { MeritCode } from './merit-code.ts';
import type { Closed, Option } from './option.ts';
import type { AgendaRule } from './ruleset.ts';
import type { Par } from './setup.ts';
import type {
  Bill,
  Breach,
  Brief,
  CaseFile,
  Datacenter,
  Demand,
  Fine,
  History,
  Jurisdiction,
  NewsItem,
  OpenFact,
  Precedent,
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

export type PublicSeat = {
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
  /** Court: the rounds in which it read applications otherwise than usual. */
  readings: Reading[];
};

/** What only the seat itself knows. */
export type PrivateSeat = {
  agenda: Omit<AgendaRule, 'points'> & { now: number; points: number; most: number; lost?: true };
  files: CaseFile[];
  orders: Sealed[];
  answers: Sealed[];
  hardening: number;
  tally: Tally;
  /** Standing now, by the score's own formula; agenda included. */
  score: number;
  /** Distance from par now, as the rules will round it at the end. */
  rank: number;
  /** What this seat usually ends with among opponents of this match's level. */
  par: Par;
  coverts: { file: FileId; holding: HoldingId; round: number; worked: boolean; exposed: boolean }[];
};

/** `keys` is 'unknown' for those who may not see it. */
export type PublicHolding = {
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
  group: 'start' | 'tests' | 'law' | 'comity' | 'facts' | 'precedent' | 'briefs' | 'lean';
  /** Text id merit.<code>. */
  code: MeritCode;
  value: number;
  /** Tests: weight 0 to 4. */
  weight?: number;
  /** Briefs: who filed it, a seat or a public friend of the court. */
  seat?: SeatId;
  friend?: string;
  precedent?: PrecedentId;
};
export type Merits = {
  /** Empty once the case is over: it is not read again. */
  parts: MeritPart[];
  /** Of what is known; open facts are not in it. */
  total: number;
  band: Ruling;
  /** Lower bounds of defer, narrow, enforce; defer equals narrow where no treaty is in force. */
  bands: [number, number, number];
};

/** Public demand, or one the viewer is party to. Its file shows only what a served demand shows. */
export type PublicDemand = Demand & { gravity: number; crime: string };

/** A request tells what crime it is about. */
export type PublicRequest = TreatyRequest & { crime: string };

/**
 * What one side of a case says: a part of the merits that helps it. `code` is the part's; text ids argument.<code>.for or .against and a wording.
 * `legitimacy` is what a court that rules against this side gains by answering it: only its strongest is worth something.
 */
export type Argument = { code: MeritCode; value: number; part: MeritPart; legitimacy: number };

/** An open fact as it is known; `by` only once it is found. */
export type PublicFact = Omit<OpenFact, 'by'> & { by?: number };

export type PublicCase = {
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
  facts: PublicFact[];
  /** Lowest and highest total that the next ruling may be judged by, over facts not found and a panel not yet drawn. */
  range: [number, number];
  /** Chance in percent that each ruling lies in the band that it will be judged by. */
  odds: Record<Ruling, number>;
  /** Each side's case: the stated reason first, then the strongest. Empty once it is over. */
  arguments: { for: Argument[]; against: Argument[] };
  /** Odds in percent that a ruling of each kind would be reversed on appeal. */
  reversal: Record<Ruling, number>;
};

/** The one place that says what is asked of the seat now. */
export type DeskItem = {
  code:
    | 'answerDemand'
    | 'answerRequest'
    | 'answerTreaty'
    | 'answerPressure'
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
  pressure?: PressureId;
  case?: CaseId;
  deal?: DealId;
  count?: number;
};

export type PublicDeal = Deal & { mine: boolean };

/** Who lost how: end of the match only. */
export type FinalRank = {
  seat: SeatId;
  score: number;
  par: number;
  spread: number;
  /** (score - par) x 10 / spread */
  rank: number;
  place: number;
  /** `lost`: by what it forbids. */
  agenda: { id: string; points: number; now: number; lost?: true };
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
  seats: PublicSeat[];
  /** Missing for the public and the debrief. */
  own?: PrivateSeat;
  jurisdictions: Jurisdiction[];
  relations: number[];
  treaties: Treaty[];
  bills: Bill[];
  datacenters: Datacenter[];
  holdings: PublicHolding[];
  demands: PublicDemand[];
  requests: PublicRequest[];
  cases: PublicCase[];
  precedents: Precedent[];
  breaches: Breach[];
  fines: Fine[];
  deals: PublicDeal[];
  /** With whom a seat could agree on what now; empty for the public, the debrief and in imagined worlds. */
  partners: Partner[];
  /** Of others one sees who presses and how it was answered; the card only where the matter is public. */
  pressures: Pressure[];
  opportunities: Opportunity[];
  /** Wrongs done in the open; those of the viewer that are fresh and not protested against may be. */
  grievances: Grievance[];
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

export type { Test };
