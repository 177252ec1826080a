import type {
  Camp,
  Custody,
  DataKind,
  FoundingStage,
  LawKind,
  Meter,
  OpportunityOrder,
  PressedRole,
  Presser,
  PressureFact,
  PressureMatter,
  RightsSide,
  Role,
  Side,
  Test,
  TreatyKind,
} from './words.ts';

/** Ids inside a scenario file are short words ('north', 'H1'); the loader turns them into indexes by their place in the list. */
export type ScenarioJurisdiction = {
  id: string;
  letters: string;
  parent?: string;
  /** True for the jurisdiction that stands for a union's other states, and for its members: their charters do not bite between them. */
  union: boolean;
  capability: number;
  laws: LawKind[];
  /** Text id of each law's real name, such as 'law.ie.charter'. */
  lawNames: Partial<Record<LawKind, string>>;
  weights: [number, number, number, number, number];
  /** Where the crest stands. */
  lon: number;
  lat: number;
  /** ISO 3166-1 numeric codes of the countries drawn as its land. */
  countries: string[];
};

/** Which of the drawn faces and places a scenario shows, by name: faces of assets/faces.json, places of client/ui/engravings/places. */
export type ScenarioEngravings = {
  /** Who speaks for a seat, by its id. */
  seats: Record<string, string>;
  /** Where a seat is at home, by its id: the picture on its opening card. */
  places: Record<string, string>;
  /** Who speaks for a friend of the court. */
  friends: Record<string, string>;
  /** Who presses a seat for an answer. */
  pressers: Partial<Record<Presser, string>>;
  /** The picture above a card's news; `paper` where a card names none. */
  cards: Record<string, string>;
  paper: string;
  /** Where a case of the day comes from, by its id. */
  docket?: Record<string, string>;
  /** Above the news of a match's first round. */
  founding: string;
  hearing: string;
  debrief: string;
};

export type ScenarioSeat = {
  id: string;
  role: Role;
  /** Government or court: of that jurisdiction. Company: its home. */
  jurisdiction: string;
  letters: string;
  /** Pattern of the crest, 0 plain, 1 stripes, 2 dots. */
  variant: number;
  /** Share of each meter in the score, in percent. */
  weights: [number, number, number];
  /** Court: further jurisdictions whose cases it hears. */
  sitsFor?: string[];
  /** Company: jurisdictions it serves. */
  markets?: string[];
};

/** What a statute does where a state wants data: makes companies hand over, lets a judge help another state, bars handing over, protects the person, or none of these. */
export type StatuteEffect = 'compels' | 'assists' | 'bars' | 'protects' | 'none';

/** A real law, for display in the law book. Texts statute.<id>.name, .text and .claim (whose reading it is, and what courts have said). */
export type ScenarioStatute = {
  id: string;
  jurisdiction: string;
  effect: StatuteEffect;
  /** When it was made. */
  date: string;
  /** Shown from this round on; 0 from the start. */
  round: number;
  /** No court has yet decided what it means for data kept abroad. */
  disputed: boolean;
};

export type ScenarioDatacenter = {
  id: string;
  city: string;
  company: string;
  jurisdiction: string;
  lon: number;
  lat: number;
};
export type ScenarioHolding = {
  id: string;
  kind: DataKind;
  datacenter: string;
  subject: string;
  /** True where the person's home is only what they claim. */
  claimed: boolean;
  size: 1 | 2 | 3;
  keys: Custody;
};
/** What a police file may be about; the seed picks one of a file's choices. */
export type ScenarioFileChoice = {
  holding: string;
  gravity: 1 | 2 | 3;
  need: 1 | 2 | 3;
  /** Text id, such as 'crime.taxFraud'. */
  crime: string;
};

/** One place in a government's pile of police files. */
export type ScenarioFile = {
  id: string;
  government: string;
  dealt: number;
  due: number;
  /** It may come and end up to this many rounds later, never after the last. */
  later: 0 | 1;
  choices: ScenarioFileChoice[];
};

/** What a news card does; each names who it touches by a fixed selector, never by a formula. */
export type NewsEffect =
  | { do: 'comity'; by: number }
  | { do: 'purse'; who: Role; by: number }
  | { do: 'meter'; who: string; meter: Meter; by: number }
  | { do: 'meterOfLeastHardened'; meter: Meter; by: number }
  | { do: 'meterOfThoseWhoFought'; meter: Meter; by: number }
  | { do: 'meterBelow'; role: Role; test: Meter; below: number; meter: Meter; by: number }
  | { do: 'exposeOldestCovert'; elseComity: number }
  | { do: 'gravity'; by: number }
  | { do: 'evidence'; government: string; by: number }
  | { do: 'endTreaty'; treaty: TreatyKind }
  | { do: 'restoreTreaty'; treaty: TreatyKind }
  | { do: 'weight'; jurisdictions: string[]; test: Test; by: number }
  | { do: 'unionFines'; by: number };

export type ScenarioCard = {
  id: string;
  round: number;
  /** Shown to players; the month matters more than the day. */
  date: string;
  effects: NewsEffect[];
};

/** What answering a pressure does to the seat that is pressed. */
export type PressureEffect =
  | { do: 'meter'; meter: Meter; by: number }
  | { do: 'comity'; by: number }
  | { do: 'purse'; by: number }
  /** Government: with the state whose order it is about. */
  | { do: 'relation'; by: number }
  /** Government: for the file it is about, with a chance in percent. */
  | { do: 'evidence'; by: number; chance: number };

/** A question put to a government or a company. Texts are pressure.<id>.title, .body, and one for each choice: .yield, .resist, .explain. */
export type ScenarioPressure = {
  id: string;
  role: PressedRole;
  from: Presser;
  when: PressureMatter;
  /** secretHelp: the card that others take it for. It comes from the same, has the same choices, and no seat gets both. */
  like?: string;
  choices: {
    yield: PressureEffect[];
    resist: PressureEffect[];
    explain: { fact: PressureFact; holds: PressureEffect[]; fails: PressureEffect[] };
  };
};

/** A move that brings its seat more in one round. Texts are opportunity.<id>.title and .body. */
export type ScenarioOpportunity = {
  id: string;
  /** The move: of this kind, and where they are named, in this state or with data of this kind. */
  order: OpportunityOrder;
  jurisdiction?: string;
  data?: DataKind;
  /** What it brings on top. */
  meter: Meter;
  by: number;
};

export type ScenarioDocketCase = {
  id: string;
  round: number;
  jurisdiction: string;
  merits: number;
  /** The seed moves the merits by up to this much either way. */
  swing: number;
  sealed: boolean;
  /** Which side speaks for people's rights, or both: what a ruling does to the court's Order and Rights hangs on it. */
  rights: RightsSide;
  /** The state whose own order or law is judged: its government says nothing against it. */
  stateFor?: string;
  /** The tests it can rest on; the first is the natural one. */
  grounds: Test[];
};

/** One thing that really happened, for the debrief. Texts are history.<id>.title and .body. */
export type ScenarioMoment = {
  id: string;
  round: number;
  date: string;
  /** The order kinds in the game that answer to it. */
  orders: string[];
  source: string;
};

/** The matter that a match begins with: its order is served as round 1 opens. */
export type FoundingMatter = {
  file: string;
  /** When history reached each stage: the round of the calendar, and the date. Texts are founding.<stage>. */
  stages: { stage: FoundingStage; round: number; date: string }[];
};

/**
 * A public friend of the court: nobody's seat. It files by itself in great cases. Text friend.<id>.name.
 * `side`: where its cause always puts it; without one, each matter draws it to a side.
 */
export type ScenarioFriend = { id: string; camp: Camp; side?: Side };

export type Scenario = {
  id: string;
  version: number;
  ruleset: string;
  rounds: number;
  /** Text ids of the rounds' dates, one a round. */
  calendar: string[];
  /** The meridian in the middle, the places that must be seen when it opens, and the seas that are named (texts sea.<id>). */
  map: { lon: number; fit: [number, number][]; seas: { id: string; lon: number; lat: number }[] };
  jurisdictions: ScenarioJurisdiction[];
  seats: ScenarioSeat[];
  relations: { between: [string, string]; value: number }[];
  relationDefault: number;
  statutes: ScenarioStatute[];
  /** `name` is the text id of its real name and dates. */
  treaties: { kind: TreatyKind; between: [string, string]; name: string }[];
  datacenters: ScenarioDatacenter[];
  /** Cities where a company may build a region, in the order they are taken. */
  regionSites: { id: string; city: string; jurisdiction: string; lon: number; lat: number }[];
  holdings: ScenarioHolding[];
  files: ScenarioFile[];
  deck: ScenarioCard[];
  docket: ScenarioDocketCase[];
  friends: ScenarioFriend[];
  engravings?: ScenarioEngravings;
  pressures: ScenarioPressure[];
  /** Drawn by the seed, one a round for each seat that can make such a move. */
  opportunities?: ScenarioOpportunity[];
  founding?: FoundingMatter;
  history: ScenarioMoment[];
};
