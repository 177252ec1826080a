import type {
  AiRecord,
  Command,
  Ending,
  Level,
  Phase,
  ScenarioCard,
  SeatId,
  SeatView,
  Talk,
  Zone,
} from '../model/index.ts';
import type { Clock, TimeFactor } from './clock.ts';
import type { MemberId, Office, WorldId } from './command.ts';
import type { LessonSettings } from './settings.ts';

/** Lobby: people come. Countdown: seats are fixed, seconds to go. Debrief: every world has ended. Closed: put away; nobody can join. */
export type Stage = 'lobby' | 'countdown' | 'playing' | 'debrief';

export type PublicLesson = {
  id: string;
  code: string;
  title: string;
  scenario: string;
  /** Of the projector, and of students who have chosen none. */
  language: string;
  stage: Stage;
  locked: boolean;
  /** When the countdown ends (ms since 1970); 0 before. */
  startsAt: number;
  /** Which slide of the brief is on the projector, from 0; -1 for none. */
  brief: number;
  /** Which step of the guide the class is led through, from 0; -1 for none. */
  guide: number;
  /** Everyone is to look up: students see nothing else. */
  eyes: boolean;
  /** When minute 0 of the lesson was (ms since 1970); 0 before anybody came. */
  began: number;
  /** Percent of the plan's time that phases get from now on. */
  pace: number;
  /** The game ends after this round; 0 for the scenario's last. */
  lastRound: number;
  /** Rounds of the scenario. */
  rounds: number;
  /** When the debrief opened (ms since 1970); 0 before. */
  debriefAt: number;
  /** Which step of the debrief the host has opened, from 0. */
  debriefStep: number;
  /** World on the projector; -1 for the code. */
  projected: WorldId;
  /** When all is deleted (ms since 1970). */
  forgetAt: number;
};

export type PublicMember = {
  id: MemberId;
  name: string;
  status: 'asking' | 'in' | 'watching';
  world: WorldId;
  seat: SeatId;
  here: boolean;
  /** Came late and found no place. */
  seatless: boolean;
  /** Came late and watches, but has a seat from the next phase on. */
  promised: boolean;
  muted: boolean;
  captain: boolean;
  office: Office;
};

/** Why an AI plays a seat: nobody sits there, who does is away, or the host handed it over. */
export type PlayedByAi = 'no' | 'empty' | 'away' | 'lent';

export type SeatStatus = {
  seat: SeatId;
  ready: boolean;
  /** Orders and answers under wax in this phase. */
  sealed: number;
  ai: PlayedByAi;
  /** Level and personality of that AI. */
  profile?: { level: Level; personality: string };
  /** Since when nobody of the seat is here (ms since 1970); 0 if someone is, or nobody ever sat there. */
  awaySince: number;
  /** Rounds in a row that ended without an order or answer from the persons there. */
  silentRounds: number;
  factor: TimeFactor;
  /** The last round in which the seat spoke to another or was spoken to; 0 for none. */
  talkedIn: number;
};

export type PublicWorld = {
  id: WorldId;
  name: string;
  /** Where it forked off, or -1. */
  forkOf: WorldId;
  /** Forks leave the old world standing still. */
  left: boolean;
  /** After a fault it stands still, until the host lets it go on from where it was last in order. */
  stopped: boolean;
  round: number;
  /** Rounds to be played: fewer than the scenario's where the plan was made shorter. */
  rounds: number;
  phase: Phase;
  ending: Ending;
  comity: number;
  zone: Zone;
  clock: Clock;
  seats: SeatStatus[];
  /** Comity after each Outcome so far; index 0 is the start. */
  comityCurve: number[];
  /** The card that the host has chosen for the next Briefing; empty for none, and for everyone but the host. */
  comingCard: string;
};

/** What a console receives. `world.<n>` and `view.<n>` are slices of their own. */
export type ConsoleView = {
  lesson: PublicLesson;
  actor: 'host' | 'coHost';
  settings: LessonSettings;
  members: PublicMember[];
  /** Resume codes, by member. */
  resumes: Record<MemberId, string>;
  /** Names of the class, as its teacher keeps them. */
  roster: string[];
  /** Who is who: real names by member, for the teacher alone. */
  realNames: Record<MemberId, string>;
  /** What students have answered and what it was worth, once there is a debrief. */
  work: StudentWork[];
  /** The learning platform of the course that the lesson stands in; what it lets us read and send. */
  platform?: { name: string; roster: boolean; grades: boolean };
  /** What students have reported and nobody has seen to yet. */
  reports: Report[];
  worlds: PublicWorld[];
  /** Public view of each world, once it plays. */
  views: (SeatView | undefined)[];
  /** All news of the scenario: pages do not bring it along, as students must not know what comes. */
  cards: Pick<ScenarioCard, 'id' | 'date' | 'effects'>[];
  /** The seat that is looked through, if any. */
  look?: { world: WorldId; seat: SeatId };
  table?: SeatView;
  /** Who was removed or turned away. */
  out: { id: MemberId; name: string; keptOut: boolean }[];
  /** How many have answered each question. */
  answered: { before: Record<string, number>; after: Record<string, number> };
};

/** A student's answers, and what the teacher gave for them. */
export type StudentWork = { member: MemberId; before: Answers; after: Answers; grade: Grade };
export type Answers = Record<string, string>;
/** Points by criterion of the rubric, and a comment. */
export type Grade = { points: Record<string, number>; comment: string };

/** Something that a student said, who of the seat said it, and when. `own`: in words that they typed themselves. */
export type TalkLine = Talk & { world: WorldId; author: MemberId; at: number; own: boolean };

/** Words that a student found unfit. */
export type Report = { id: number; by: MemberId; world: WorldId; speaker: SeatId; words: string };

/** What the projector receives: public facts only. */
export type ProjectorView = {
  lesson: PublicLesson;
  settings: Pick<LessonSettings, 'namesOnProjector' | 'students' | 'worlds' | 'crew' | 'plan'>;
  /** Names are empty unless the host shows them. */
  members: Pick<PublicMember, 'id' | 'name' | 'world' | 'seat' | 'here'>[];
  worlds: PublicWorld[];
  views: (SeatView | undefined)[];
  /** What students chose in the quiz, in an order that tells nobody who; empty before the debrief. */
  quiz: { before?: string; after?: string }[];
};

/** What an instructor said to this student. */
export type Notice = { id: number; words: string; at: number };

export type Proposal = { id: number; by: MemberId; command: Command; marks: MemberId[] };

/** What an AI did on one's seat while one was away. */
export type HandoverNote = {
  from: { round: number; phase: Phase };
  to: { round: number; phase: Phase };
  done: AiRecord[];
};

/** What a student receives. */
export type StudentView = {
  lesson: PublicLesson;
  settings: Pick<
    LessonSettings,
    'freeText' | 'decide' | 'crew' | 'askBefore' | 'plan' | 'level' | 'ownNames' | 'keepDays'
  >;
  you: PublicMember;
  /** Opens one's place on another device. */
  resume: string;
  /** The match of one's world; empty before the start. */
  match: string;
  /** All seats of one's world with who sits there; names as the class knows them. */
  mates: PublicMember[];
  world?: PublicWorld;
  /** Worlds of the lesson that are still being played. */
  playing: number;
  /** Once one's own world is over: worlds that are still played, to look at. */
  others: WorldId[];
  /** The one that is looked at: public facts only. */
  watched?: { world: PublicWorld; view: SeatView };
  clock?: Clock;
  /** When the phase ends for this seat, where it has more time than the others (ms since 1970); 0 otherwise; -1 for no limit. */
  ownEnd: number;
  team: Proposal[];
  notices: Notice[];
  note?: HandoverNote;
  /** Own answers so far, by question. */
  answers: { before: Answers; after: Answers };
  /** What one has written and not sent. */
  drafts: { before: Answers; after: Answers };
  /** One's seat at the table, while one plays or watches. */
  table?: SeatView;
};
