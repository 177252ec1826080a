import type { Actor, LessonReason, MemberId, WorldId } from '../../shared/lesson/index.ts';
import type { SeatId, Setup } from '../../shared/model/index.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import type { LessonRecord, MemberRecord } from './lesson-record.ts';
import type { LessonTable } from './lesson-table.ts';

/** Who asks: told by the key that was shown when the line was opened, never by a message. */
export type Session = {
  actor: Actor;
  /** -1 for whoever is no student. */
  member: MemberId;
  /** Console: the seat that is looked through. */
  look?: { world: WorldId; seat: SeatId };
  /** A student whose own world is over: the world that is looked at. */
  watch?: WorldId;
  /** Hash of the key that opened it; it ends when that key does. */
  key?: string;
};

export type LessonAnswer = { ok: true } | { ok: false; reason: LessonReason };

/** What commands and clocks know of a lesson and may do with it. */
export interface LessonContext {
  readonly record: LessonRecord;
  readonly setup: Setup;
  readonly registry: MatchRegistry;
  /** Milliseconds between Start and the first Briefing. */
  readonly countdown: number;
  /** By world; empty before the start. */
  readonly tables: LessonTable[];

  memberOf(id: MemberId): MemberRecord | undefined;
  /** Names that a newcomer cannot have, `except` for one member; of those who were removed they are free again. */
  namesTaken(except?: MemberRecord): string[];
  /** Finds a place for somebody who came: a free one, or, where all are taken, what the host has set for latecomers. */
  giveSeat(member: MemberRecord): void;
  teamOf(world: WorldId, seat: SeatId): MemberRecord[];

  /** Milliseconds since when nobody of a seat's team is here; 0 if someone is or nobody sits there. */
  awaySince(world: WorldId, seat: SeatId, now: number): number;
  /** Since when a member is away; 0 while here. */
  memberAway(id: MemberId, now: number): number;
  /** Whether a world has begun and cannot go on: its match cannot be opened, its phase not ended, or somebody not be shown it. */
  isStopped(world: WorldId): boolean;

  /** Does something with the lesson in its turn, writes it down, and tells everyone. Where that fails, nothing has changed. */
  change<T>(work: () => Promise<T> | T): Promise<T>;
  /** Tells those who look that something has changed: which worlds, or 'all' for the lesson itself. */
  tell(what: ReadonlySet<WorldId> | 'all'): void;
  /** The match of a world has changed. */
  worldChanged(world: WorldId): void;
}
