import type { Command, Level, SeatId } from '../model/index.ts';
import type { TimeFactor } from './clock.ts';
import type { LessonSettings } from './settings.ts';

/** Index of a world within its lesson. */
export type WorldId = number;
/** Number of a student within a lesson; never reused. */
export type MemberId = number;

/** What the host, or a co-host, may do. `world` -1 means all worlds, `seat` -1 all seats, of those named. */
export type HostCommand =
  | { kind: 'lock'; locked: boolean }
  /** Lets in somebody who asks, or who was removed; or turns them away, and keeps them out. */
  | { kind: 'admit'; member: MemberId; welcome: boolean }
  | { kind: 'seatMember'; member: MemberId; world: WorldId; seat: SeatId }
  /** Takes them off their seat; they watch. */
  | { kind: 'unseat'; member: MemberId }
  | { kind: 'rename'; member: MemberId; name: string }
  | { kind: 'mute'; member: MemberId; muted: boolean }
  /** Their seat is free. They may join anew, or are kept out: then their devices stay shut, and each newcomer asks first. */
  | { kind: 'remove'; member: MemberId; keepOut: boolean }
  /** The same for everyone who came as late as that member or later: for when a program has filled the lesson. */
  | { kind: 'removeSince'; member: MemberId; keepOut: boolean }
  | { kind: 'captain'; member: MemberId }
  | { kind: 'office'; member: MemberId; office: Office }
  /** In the lobby: spreads everyone anew over worlds and seats. */
  | { kind: 'shuffle' }
  | { kind: 'settings'; settings: Pick<LessonSettings, 'title' | 'freeText' | 'namesOnProjector' | 'approve' | 'late'> }
  /** Before the start: which slide of the brief is on the projector; -1 for the code. */
  | { kind: 'brief'; slide: number }
  /** In the first round: which step of the guide the class is led through from the projector; -1 lets everyone go on alone. */
  | { kind: 'guide'; step: number }
  /** Every student's screen shows nothing but 'look up', and the clocks stand. */
  | { kind: 'eyes'; on: boolean }
  /** Which minute of the lesson it is now. */
  | { kind: 'minute'; minute: number }
  /** What is still to be played is played faster, and may end before the last round. */
  | { kind: 'replan'; pace: number; lastRound: number }
  /** Names of the class as its teacher keeps them; students and the projector never see them. One empty name: no list. */
  | { kind: 'roster'; names: string[] }
  /** Which of them a student is; empty for none. */
  | { kind: 'realName'; member: MemberId; name: string }
  /** A student's points by criterion, and a comment on them. */
  | { kind: 'grade'; member: MemberId; points: Record<string, number>; comment: string }
  /** The teacher has seen to what a student reported. */
  | { kind: 'settleReport'; report: number }
  | { kind: 'start' }
  | { kind: 'pause'; world: WorldId; paused: boolean }
  /** Seconds; the clock of the running phase. */
  | { kind: 'extend'; world: WorldId; seconds: number }
  /** `steps`: where the host saw each world stand, by its id; what has gone on meanwhile is left alone. */
  | { kind: 'endPhase'; world: WorldId; steps: number[] }
  /** Ends the phase in the world that is furthest behind. */
  | { kind: 'advanceSlowest'; steps: number[] }
  | { kind: 'playCard'; world: WorldId; card: string }
  | { kind: 'tell'; world: WorldId; seat: SeatId; words: string }
  | { kind: 'lend'; world: WorldId; seat: SeatId; level: Level; personality: string }
  | { kind: 'takeBack'; world: WorldId; seat: SeatId }
  | { kind: 'timeFactor'; world: WorldId; seat: SeatId; factor: TimeFactor }
  /** Opens a second history from the start of a past phase; the world's students move there, the old world stands still. */
  | { kind: 'fork'; world: WorldId; round: number; phase: 'orders' | 'bench' }
  /** A world that stands still after a fault goes on from where it was last in order. */
  | { kind: 'goOn'; world: WorldId }
  /** Ends the game of a world as it stands. */
  | { kind: 'endNow'; world: WorldId }
  | { kind: 'debriefStep'; step: number }
  /** What the projector shows: a world, or the code and who is here. */
  | { kind: 'project'; world: WorldId }
  /** What this console looks at through a seat's eyes; seat -1: nothing. Changes nothing for anyone else. */
  | { kind: 'look'; world: WorldId; seat: SeatId }
  /** The same class plays again, each on another seat where `swap`. */
  | { kind: 'again'; swap: boolean };

/** What a student may do besides playing. */
export type StudentCommand =
  | { kind: 'answer'; when: 'before' | 'after'; question: string; answer: string }
  /** What one has written so far and not sent: kept for oneself, on whatever device. */
  | { kind: 'draft'; when: 'before' | 'after'; question: string; answer: string }
  /** Puts an order before one's team. */
  | { kind: 'propose'; command: Command }
  | { kind: 'mark'; proposal: number; yes: boolean }
  | { kind: 'dropProposal'; proposal: number }
  /** The captain gives the order that was proposed. */
  | { kind: 'sealProposal'; proposal: number }
  | { kind: 'passCaptain'; to: MemberId }
  /** 'This should not have been said': words that stand in one's talk. */
  | { kind: 'report'; by: SeatId; words: string }
  /** One's own world is over: which running world one looks at, as everyone may see it; -1 for none. Changes nothing for anyone else. */
  | { kind: 'watch'; world: WorldId }
  /** 'I have seen what happened while I was away.' */
  | { kind: 'noteSeen' }
  | { kind: 'leave' };

/** An order of the seat, as in a match of one's own. */
export type PlayCommand = { kind: 'play'; command: Command };

export type LessonCommand = HostCommand | StudentCommand | PlayCommand;
export type LessonEnvelope = { id: string; command: LessonCommand };

/** What a member of a team looks after: which orders are theirs to propose first. Text id office.<name>. */
export const OFFICES = ['none', 'security', 'trade', 'law', 'diplomacy', 'money', 'people'] as const;
export type Office = (typeof OFFICES)[number];

/** Who sends a command. */
export type Actor = 'nobody' | 'projector' | 'student' | 'coHost' | 'host';
