/** The fixed vocabulary of the game. Texts for players are in assets/text. */
export const ROLES = ['government', 'company', 'court'] as const;
export type Role = (typeof ROLES)[number];

/** The three meters of each role, in the order of `Seat.meters` and of the score weights. */
export const METERS = {
  government: ['security', 'sovereignty', 'standing'],
  company: ['revenue', 'trust', 'goodStanding'],
  court: ['legitimacy', 'rights', 'order'],
} as const satisfies Record<Role, readonly [string, string, string]>;
export type Meter = (typeof METERS)[Role][number];

/** The five rival tests; the list's order breaks ties. */
export const TESTS = ['location', 'control', 'reading', 'market', 'person'] as const;
export type Test = (typeof TESTS)[number];

/** Who in a matter of the day speaks for people's rights. */
export const RIGHTS_SIDES = ['for', 'against', 'both'] as const;
export type RightsSide = (typeof RIGHTS_SIDES)[number];

/** What a ruling can rest on: one of the tests, or comity, where the tests are not what decides. */
export const GROUNDS = [...TESTS, 'comity'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What may be unknown when a case opens, in the order in which hearings come to it. */
export const FACTS = ['nationality', 'otherMeans', 'hardship', 'urgency', 'copies', 'use', 'harm'] as const;
export type FactId = (typeof FACTS)[number];

/** What a secret agenda may be judged by. */
export const MEASURES = [
  'meter',
  'treatiesSigned',
  'filesByRequest',
  'laws',
  'filesByCovert',
  'wins',
  'regions',
  'deferrals',
  'percentOffProviderKeys',
  'weight',
  'controlOverLocation',
  'heaviestTestAbroad',
  'foughtAndTrust',
  'borderGuard',
  'boldOrReversedAtMost',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Whom a friend of the court speaks for. */
export const CAMPS = ['industry', 'civil', 'press', 'states'] as const;
export type Camp = (typeof CAMPS)[number];

/** Bands of the merits, weakest order first. */
export const RULINGS = ['quash', 'defer', 'narrow', 'enforce'] as const;
export type Ruling = (typeof RULINGS)[number];

export const LAWS = ['reach', 'blocking', 'localisation', 'capability', 'charter'] as const;
export type LawKind = (typeof LAWS)[number];

/** Kinds of treaty that governments can make; one of legal assistance is there from the start, or never. */
export const NEW_TREATIES = ['fastLane', 'executive', 'adequacy'] as const;
export const TREATIES = ['mla', ...NEW_TREATIES] as const;
export type TreatyKind = (typeof TREATIES)[number];

export const DATA_KINDS = ['mail', 'photos', 'health', 'finance', 'location', 'official', 'industrial'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Who holds the keys to a holding. */
export const CUSTODIES = ['provider', 'customer', 'trustee'] as const;
export type Custody = (typeof CUSTODIES)[number];

export const ZONES = ['breaking', 'strained', 'holding', 'flourishing'] as const;
export type Zone = (typeof ZONES)[number];

export const PHASES = ['orders', 'bench', 'over'] as const;
export type Phase = (typeof PHASES)[number];
export type Ending = 'none' | 'rounds' | 'splinternet';

/** How strictly a judge reads the applications of the states it sits for. */
export const STRICTNESSES = ['light', 'usual', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

/** What a judge makes of an application. */
export const APPLICATION_OUTCOMES = ['refused', 'narrowed', 'issued'] as const;
export type ApplicationOutcome = (typeof APPLICATION_OUTCOMES)[number];

/** Who is pressed for an answer, and by whom. */
export const PRESSERS = {
  government: ['agency', 'press', 'parliament'],
  company: ['agency', 'press', 'customers', 'board', 'staff'],
} as const satisfies Partial<Record<Role, readonly string[]>>;
export type PressedRole = keyof typeof PRESSERS;
export type Presser = (typeof PRESSERS)[PressedRole][number];
/** What falls where a pressure is left without an answer: effect pressure.ignored.<meter>. */
export const IGNORED_METER = { government: 'standing', company: 'trust' } as const satisfies Record<PressedRole, Meter>;
export const PRESSURE_ANSWERS = ['yield', 'resist', 'explain'] as const;
export type PressureAnswer = (typeof PRESSURE_ANSWERS)[number];
/** What a pressure is about. */
export const PRESSURE_MATTERS = {
  government: ['always', 'openFile', 'foreignOrder', 'lostCase', 'exposed', 'fought'],
  company: ['always', 'handedOver', 'fought', 'secretHelp', 'orderOpen', 'breached', 'otherExposed'],
} as const satisfies Record<PressedRole, readonly string[]>;
export type PressureMatter = (typeof PRESSURE_MATTERS)[PressedRole][number];
/** What must be true for an explanation to hold. */
export const PRESSURE_FACTS = {
  government: ['underWay', 'treatyTried', 'courtAgreed', 'objected', 'helped', 'clean', 'trusted'],
  company: [
    ...(['hasFought', 'hasWon', 'hasObeyed', 'neverAbroad', 'wasOrdered', 'unfined'] as const),
    ...(['hasReported', 'keysAway', 'hardened', 'hasBuilt', 'growing'] as const),
  ],
} as const satisfies Record<PressedRole, readonly string[]>;
export type PressureFact = (typeof PRESSURE_FACTS)[PressedRole][number];

/** Moves that an opportunity may be about: their fruit is there as the round ends. */
export const OPPORTUNITY_ORDERS = ['report', 'harden', 'programme', 'move', 'keys', 'region', 'market'] as const;
export type OpportunityOrder = (typeof OPPORTUNITY_ORDERS)[number];

/** Why one state may protest against another. */
export type GrievanceKind = 'order' | 'secretWork' | 'secretHelp' | 'treaty';

/** 'for' supports the order (or the bill), 'against' opposes it. */
export const SIDES = ['for', 'against'] as const;
export type Side = (typeof SIDES)[number];

/** The rulings with which a side has won; a narrowed order is nobody's win. */
export const WON_BY: Record<Side, readonly Ruling[]> = { for: ['enforce'], against: ['quash', 'defer'] };

/** Why a company fights an order, stated to everyone; only a reason that fits the facts may be given. */
export const FIGHT_REASONS = ['hostLaw', 'treatyRoad', 'reach', 'person', 'breadth', 'customer'] as const;
export type FightReason = (typeof FIGHT_REASONS)[number];

/** What a court is asked: an order is challenged, the host state sues, a fine is contested, or a matter of the day. */
export const CASE_KINDS = ['challenge', 'suit', 'fine', 'docket'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** How a case ended. Each is told to both parties. */
export const CASE_ENDS = [
  'noAppeal',
  'topCourt',
  'decided',
  'withdrawn',
  'settled',
  'complied',
  'mooted',
  'overtaken',
  'outruled',
  'lastWord',
  'gameOver',
] as const;
export type CaseEnd = (typeof CASE_ENDS)[number];

/** Stages of the founding matter, in the order in which they may come. */
export const FOUNDING_STAGES = [
  'served',
  'answered',
  'stayed',
  'heard',
  'appealed',
  'decided',
  'highest',
  'mooted',
] as const;
export type FoundingStage = (typeof FOUNDING_STAGES)[number];

/** How well an AI plays. */
export const LEVELS = ['novice', 'practised', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** The meter by which a seat is taken at its word. */
export const WORD_METER = {
  government: 'standing',
  company: 'trust',
  court: 'legitimacy',
} as const satisfies Record<Role, Meter>;
