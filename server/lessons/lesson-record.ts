import type {
  Answers,
  Clock,
  Grade,
  HandoverNote,
  LessonSettings,
  MemberId,
  Notice,
  Office,
  PlayedByAi,
  Proposal,
  Report,
  Stage,
  TimeFactor,
  WorldId,
} from '../../shared/lesson/index.ts';
import type { AiProfile, Phase, SeatId } from '../../shared/model/index.ts';

type Moment = { round: number; phase: Phase };
type Place = { world: WorldId; seat: SeatId };

/** A student. `world` and `seat` are -1 for whoever has no seat. */
export type MemberRecord = Place & {
  id: MemberId;
  name: string;
  /** A removed member stays on the list, so that the device is known and the host can take it back. */
  status: 'asking' | 'in' | 'watching' | 'removed';
  /** Removed or turned away, and not to come back. */
  keptOut?: boolean;
  /** Hashes of the keys of this member's devices. */
  keys: string[];
  /** Opens this member's place on another device; no secret from the host, who can seat anybody anywhere. */
  resume: string;
  muted: boolean;
  /** How much time this student needs; it goes along to another seat and another game. */
  factor: TimeFactor;
  /** Came late and found no place: waits for the host to find one. */
  seatless?: boolean;
  captain: boolean;
  office: Office;
  /** A seat that AI plays until its phase ends; then it is this member's. */
  next?: Place;
  answers: { before: Answers; after: Answers };
  /** Answers that were written and not sent. */
  drafts?: { before: Answers; after: Answers };
  /** Name on the teacher's list; for the teacher alone. */
  realName?: string;
  grade?: Grade;
  /** Who came from a learning platform: the id that it gave, which tells nothing without it. */
  platformUser?: string;
  notices: Notice[];
  /** While an AI played this member's seat. */
  note?: HandoverNote;
};

export type SeatRecord = {
  ai: PlayedByAi;
  profile?: AiProfile;
  silentRounds: number;
  /** The last round in which it spoke to another seat or was spoken to. */
  talkedIn?: number;
  /** What its team has before it, and the number of the next proposal. */
  desk?: { next: number; proposals: Proposal[] };
  /** When the AI took over from the persons of this seat. */
  lentAt?: Moment;
};

export type WorldRecord = {
  /** Empty before the start. */
  match: string;
  /** The phase that its clock, its desks and its members' seats were last set for; empty before the start. */
  moment: string;
  forkOf: WorldId;
  left: boolean;
  clock: Clock;
  /** Milliseconds that this phase lasts in all. */
  lasts: number;
  seats: SeatRecord[];
  /** The card that the host has put before the next Briefing, and when. */
  news?: Moment & { card: string };
};

/** The course of a learning platform (LMS) that a lesson stands in, and the addresses of that platform's services for it. */
export type PlatformPlace = {
  issuer: string;
  clientId: string;
  /** The platform, as people call it. */
  name: string;
  deployment: string;
  /** Ids of the course and of the link in it. */
  course: string;
  link?: string;
  /** The gradebook's column for this lesson, all columns, and the class list. */
  lineItem?: string;
  lineItems?: string;
  memberships?: string;
};

/** A lesson as it is written down. Its matches have logs of their own. */
export type LessonRecord = {
  id: string;
  code: string;
  settings: LessonSettings;
  /** Fingerprint of the scenario and ruleset that it was made with. */
  content: string;
  stage: Stage;
  locked: boolean;
  startsAt: number;
  /** The slide of the brief that is on the projector. */
  brief?: number;
  /** While the class is led through the first round: the step, and the worlds whose clocks stand for that. */
  guide?: { step: number; stands: WorldId[] };
  /** While students are to look up: the worlds whose clocks stand for that. */
  eyes?: WorldId[];
  /** When minute 0 of the lesson was (ms since 1970). */
  began?: number;
  /** The teacher has planned the rest of the game anew. */
  replan?: { pace: number; lastRound: number };
  debriefAt?: number;
  debriefStep: number;
  projected: WorldId;
  created: number;
  forgetAt: number;
  /** Hashes of the secrets that open it; co-host and projector keep theirs when the host comes back with new ones. */
  keys: {
    host: string;
    coHost: string[];
    projector: string[];
    recovery: string;
    /** Of hosts whom a learning platform has sent. */
    platformHost?: string[];
  };
  platform?: PlatformPlace;
  nextMember: MemberId;
  nextNotice: number;
  members: MemberRecord[];
  /** Names of the class, as its teacher keeps them. */
  roster?: string[];
  /** What students reported and the teacher has not seen to; `nextReport` is never used again. */
  reports?: { next: number; open: Report[] };
  worlds: WorldRecord[];
  /** Matches of games that the class has played before this one; they are deleted with the lesson. */
  past: string[];
};

/** What a lesson needs of a store. A write is on the disk when its promise is kept. */
export type LessonStore = {
  /** Writes the lesson down; with it, that the command of that envelope has been carried out. */
  save(record: LessonRecord, envelope?: string): Promise<void>;
  /** Before it is read: from now on this process alone writes to it. Rejects with Elsewhere where another one does. */
  hold(id: string): Promise<void>;
  /** Rejects with a LessonAside if the record is not as it was written. */
  find(id: string): Promise<LessonRecord | undefined>;
  /** Envelopes of all commands that have been carried out. */
  done(id: string): Promise<string[]>;
  count(): Promise<number>;
  byCode(code: string): Promise<string | undefined>;
  /** Lessons whose time is over. */
  due(now: number): Promise<string[]>;
  delete(id: string): Promise<void>;
};
