import type {
  Clock,
  HandoverNote,
  LessonSettings,
  MemberId,
  Notice,
  Office,
  PlayedByAi,
  Stage,
  TimeFactor,
  WorldId,
} from '../../shared/lesson/index.ts';
import type { Mind, Phase, SeatId } from '../../shared/model/index.ts';

type Moment = { round: number; phase: Phase };
type Place = { world: WorldId; seat: SeatId };

/** A student. `world` and `seat` are -1 for whoever has no seat. */
export type MemberRecord = Place & {
  id: MemberId;
  name: string;
  /** A removed member stays on the list, so that the device is known. */
  status: 'asking' | 'in' | 'watching' | 'removed';
  /** Hashes of the keys of this member's devices. */
  keys: string[];
  /** Opens this member's place on another device; no secret from the host, who can seat anybody anywhere. */
  resume: string;
  muted: boolean;
  /** How much time this student needs; it goes along to another seat and another game. */
  factor: TimeFactor;
  captain: boolean;
  office: Office;
  /** A seat that AI plays until its phase ends; then it is this member's. */
  next?: Place;
  answers: { before: Record<string, string>; after: Record<string, string> };
  notices: Notice[];
  /** While an AI played this member's seat. */
  note?: HandoverNote;
  /** Accepted orders and answers, and things said; for the export. */
  orders: number;
  said: number;
};

export type SeatRecord = {
  ai: PlayedByAi;
  mind?: Mind;
  silentRounds: number;
  /** When the AI took over from the persons of this seat. */
  lentAt?: Moment;
};

export type WorldRecord = {
  /** Empty before the start. */
  match: string;
  forkOf: WorldId;
  left: boolean;
  clock: Clock;
  /** Milliseconds that this phase lasts in all. */
  lasts: number;
  seats: SeatRecord[];
  /** The card that the host has put before the next Briefing, and when. */
  news?: Moment & { card: string };
};

/** A lesson as it is written down. Its matches have logs of their own. */
export type LessonRecord = {
  id: string;
  code: string;
  settings: LessonSettings;
  stage: Stage;
  locked: boolean;
  startsAt: number;
  debriefStep: number;
  projected: WorldId;
  created: number;
  forgetAt: number;
  /** Hashes of the secrets that open it. */
  keys: { host: string; coHost: string; projector: string; recovery: string };
  nextMember: MemberId;
  nextNotice: number;
  members: MemberRecord[];
  worlds: WorldRecord[];
  /** Matches of games that the class has played before this one; they are deleted with the lesson. */
  past: string[];
};

/** What a lesson needs of a store. A write is on the disk when its promise is kept. */
export type LessonStore = {
  save(record: LessonRecord): Promise<void>;
  find(id: string): Promise<LessonRecord | undefined>;
  byCode(code: string): Promise<string | undefined>;
  /** Lessons whose time is over. */
  due(now: number): Promise<string[]>;
  delete(id: string): Promise<void>;
};
