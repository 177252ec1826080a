import { type Actor, type LessonEnvelope, type MemberId, planOf, type WorldId } from '../../shared/lesson/index.ts';
import type { Phase, SeatId, Setup } from '../../shared/model/index.ts';
import type { MatchHall } from '../match-hall.ts';
import { hashToken } from '../seats/token.ts';
import { wakeOthers } from './commands/ai-of-seat.ts';
import { begin } from './commands/begin.ts';
import { carryOut } from './commands/index.ts';
import { endOfTime, standIns, welcomeBack } from './lending.ts';
import type { LessonRecord, LessonStore, MemberRecord } from './lesson-record.ts';
import { LessonTable } from './lesson-table.ts';
import { crewOf, freePlace, sitDown } from './seating.ts';
import { WHO_MAY } from './who-may.ts';
import { reviveClock, startClock } from './world-clock.ts';
import { fillOrder } from './worlds.ts';

/** Who asks: told by the key that was shown when the line was opened, never by a message. */
export type Session = {
  actor: Actor;
  /** -1 for whoever is no student. */
  member: MemberId;
  /** Console: the seat that is looked through. */
  look?: { world: WorldId; seat: SeatId };
};
export type LessonAnswer = { ok: true } | { ok: false; reason: string };
/** Hears which worlds have changed; 'all' for the lesson itself. */
export type LessonListener = (what: ReadonlySet<WorldId> | 'all') => void;

/** Milliseconds between two looks at the clocks. */
const TICK = 250;

/**
 * One lesson: who is in it, and its worlds. Commands are taken one at a time and written down before they are
 * answered. Knows no network; rooms and routes ask it for views and hand it commands.
 */
export class Lesson {
  readonly record: LessonRecord;
  readonly setup: Setup;
  readonly hall: MatchHall;
  readonly countdown: number;
  /** By world; empty before the start. */
  readonly tables: LessonTable[] = [];
  /** Students' lines of this process, by member. */
  readonly lines = new Map<MemberId, { open: number; polled: number; gone: number }>();
  readonly begun = Date.now();
  /** It has been deleted: nothing of it is written down any more, and nobody has a place in it. */
  forgotten = false;
  private readonly store: LessonStore;
  private readonly listeners = new Set<LessonListener>();
  private readonly done = new Set<string>();
  private readonly sessions = new Map<string, Session>();
  private queue: Promise<unknown> = Promise.resolve();
  private ticking = false;
  private readonly timer: NodeJS.Timeout;

  /** `countdown`: milliseconds between Start and the first Briefing. */
  constructor(record: LessonRecord, setup: Setup, hall: MatchHall, store: LessonStore, countdown: number) {
    this.record = record;
    this.setup = setup;
    this.hall = hall;
    this.store = store;
    this.countdown = countdown;
    this.timer = setInterval(() => void this.tick(), TICK).unref();
  }

  /** Opens the matches of a lesson that had begun before this process did. */
  async revive(): Promise<void> {
    for (const [world, { match }] of this.record.worlds.entries()) {
      if (!match) continue;
      await this.open(world);
      reviveClock(this.record.worlds[world], Date.now());
    }
  }

  /** Whose key it is; undefined if nobody's. The same key has the same session, over sockets and plain requests. */
  sessionOf(key: string): Session | undefined {
    const hash = hashToken(key);
    const session = this.whoseKey(hash);
    const before = this.sessions.get(hash);
    if (!session || (before?.actor === session.actor && before.member === session.member)) return session && before;
    this.sessions.set(hash, session);
    return session;
  }

  private whoseKey(hash: string): Session | undefined {
    if (this.forgotten) return undefined;
    const { keys, members } = this.record;
    if (hash === keys.host) return { actor: 'host', member: -1 };
    if (hash === keys.coHost) return { actor: 'coHost', member: -1 };
    if (hash === keys.projector) return { actor: 'projector', member: -1 };
    const member = members.find((one) => one.status !== 'removed' && one.keys.includes(hash));
    return member ? { actor: 'student', member: member.id } : undefined;
  }

  /** Judges and carries out a command. Sent again with the same id, it is answered again and done once. */
  async submit(session: Session, { id, command }: LessonEnvelope): Promise<LessonAnswer> {
    if (this.forgotten) return { ok: false, reason: 'removed' };
    if (!WHO_MAY[command.kind].includes(session.actor)) return { ok: false, reason: 'notYours' };
    if (session.actor === 'student' && this.memberOf(session.member) === undefined)
      return { ok: false, reason: 'removed' };
    const envelope = `${session.actor}.${session.member}:${id}`;
    if (command.kind === 'play' || command.kind === 'look') return carryOut(this, session, command, envelope);
    return this.inTurn(async () => {
      if (this.done.has(envelope)) return { ok: true };
      const answer = await carryOut(this, session, command, envelope);
      if (answer.ok) {
        await this.save();
        this.done.add(envelope);
        this.tell('all');
      }
      return answer;
    });
  }

  memberOf(id: MemberId): MemberRecord | undefined {
    return this.record.members.find((member) => member.id === id && member.status !== 'removed');
  }

  /** Names that a newcomer cannot have, `except` for one member; of those who were removed they are free again. */
  namesTaken(except?: MemberRecord): string[] {
    return this.record.members
      .filter((member) => member !== except && member.status !== 'removed')
      .map(({ name }) => name);
  }

  crewOf(world: WorldId, seat: SeatId): MemberRecord[] {
    return crewOf(this.record, world, seat);
  }

  /** Does something with the lesson in its turn, writes it down, and tells everyone. */
  change<T>(work: () => Promise<T> | T): Promise<T> {
    return this.inTurn(async () => {
      const result = await work();
      await this.save();
      this.tell('all');
      return result;
    });
  }

  subscribe(listener: LessonListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells those who look that something has changed. */
  tell(what: ReadonlySet<WorldId> | 'all'): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(what);
      } catch (error) {
        console.error(`Lesson ${this.record.id}: a viewer could not be shown a change.`, error);
      }
    }
  }

  /** Opens the match of a world: from now on its clock runs and its AI plays. */
  async open(world: WorldId): Promise<void> {
    const { match, seats } = this.record.worlds[world];
    const table: { current?: LessonTable } = {};
    const watched = await this.hall.watch(match, () => {
      table.current?.changed();
      if (table.current && table.current.moment !== table.current.match.moment) void this.phaseBegan(world);
      this.tell(new Set([world]));
    });
    if (!watched) throw new Error(`World ${world} of lesson ${this.record.id} has lost its match ${match}.`);
    table.current = new LessonTable(watched);
    this.tables[world] = table.current;
    for (const [seat, { ai, mind }] of seats.entries()) if (ai !== 'no' && mind) watched.ai.lend(seat, mind);
  }

  /** Milliseconds since when nobody of a seat's crew is here; 0 if someone is or nobody sits there. */
  awaySince(world: WorldId, seat: SeatId, now: number): number {
    const crew = this.crewOf(world, seat);
    if (crew.length === 0) return 0;
    const since = crew.map((member) => this.memberAway(member.id, now));
    return since.includes(0) ? 0 : Math.max(...since);
  }

  /** Whether somebody is here who plays in this world or is about to; whoever's seat is lent only looks on. */
  isAttended(world: WorldId, now: number): boolean {
    const plays = ({ status, seat, next, ...member }: MemberRecord) =>
      next?.world === world ||
      (status === 'in' && member.world === world && this.record.worlds[world].seats[seat]?.ai !== 'lent');
    return this.record.members.some((member) => plays(member) && this.memberAway(member.id, now) === 0);
  }

  /** Since when a member is away; 0 while here. */
  memberAway(id: MemberId, now: number): number {
    const line = this.lines.get(id);
    if (line?.open || (line && now - line.polled < POLL_LASTS)) return 0;
    return line ? Math.max(line.gone, line.polled) : this.begun;
  }

  /** A student's socket opened (+1) or closed (-1), or asked over plain HTTP (0). */
  async lineOf(id: MemberId, change: 1 | -1 | 0): Promise<void> {
    const line = this.lines.get(id) ?? { open: 0, polled: 0, gone: 0 };
    const now = Date.now();
    const wasAway = this.memberAway(id, now) > 0;
    const world = this.record.worlds[this.memberOf(id)?.world ?? -1];
    if (world?.match && change >= 0 && wasAway && !this.isAttended(this.record.worlds.indexOf(world), now))
      reviveClock(world, now);
    line.open = Math.max(0, line.open + change);
    if (change === 0) line.polled = Date.now();
    if (change === -1) line.gone = Date.now();
    this.lines.set(id, line);
    if (change >= 0) await welcomeBack(this, id);
    if (wasAway || change === -1) this.tell('all');
  }

  /** Finds a place for somebody who came: a free one, or, where all are taken, what the host has set for latecomers. */
  giveSeat(member: MemberRecord): void {
    const { record, setup } = this;
    const order = fillOrder(setup.scenario);
    const { crew, late } = record.settings;
    if (record.stage === 'lobby' || record.stage === 'countdown') {
      // More people than places: they share.
      const place = freePlace(record, order, crew) ?? freePlace(record, order, Number.MAX_SAFE_INTEGER);
      if (place) sitDown(record, member, place);
      return;
    }
    member.status = 'watching';
    const free = freePlace(record, order, late === 'team' ? Number.MAX_SAFE_INTEGER : 1);
    if (member.world < 0) member.world = Math.max(0, free?.world ?? 0);
    if (late === 'watch' || record.stage === 'debrief') return;
    const place = late === 'seat' ? free : (this.smallestCrew() ?? free);
    if (!place) return;
    member.world = place.world;
    if (late === 'seat') member.next = place;
    else sitDown(record, member, place);
  }

  /** The seat with fewest persons among those that have some. */
  private smallestCrew() {
    return this.record.worlds
      .flatMap(({ left, seats }, world) =>
        left ? [] : seats.map((_, seat) => ({ world, seat, crew: this.crewOf(world, seat).length })),
      )
      .filter(({ crew }) => crew > 0)
      .sort((a, b) => a.crew - b.crew)[0];
  }

  /** No more clocks, AI or listeners: the lesson leaves memory. */
  close(): void {
    clearInterval(this.timer);
    for (const table of this.tables) table.stop();
    this.listeners.clear();
  }

  /** Whether somebody looks, or did so a moment ago over plain requests. */
  get isInUse(): boolean {
    const now = Date.now();
    const asked = [...this.lines.values()].some(({ polled }) => now - polled < 60_000);
    return this.listeners.size > 0 || asked || this.record.stage === 'countdown';
  }

  /** It is deleted: whoever looks is told, and it leaves memory. */
  forget(): void {
    this.forgotten = true;
    this.tell('all');
    this.close();
  }

  async save(): Promise<void> {
    if (!this.forgotten) await this.store.save(this.record);
  }

  private async tick(): Promise<void> {
    if (this.ticking) return;
    this.ticking = true;
    try {
      const now = Date.now();
      const { stage, startsAt, worlds } = this.record;
      if (stage === 'countdown' && now >= startsAt) await this.change(() => begin(this));
      if (stage !== 'playing') return;
      for (const world of worlds.keys()) {
        if (!this.tables[world] || this.tables[world].match.isOver || worlds[world].left) continue;
        // A world that everybody has left (a fire drill, a broken network) waits for the first to come back.
        if (!this.isAttended(world, now)) continue;
        await standIns(this, world, now);
        await endOfTime(this, world, now);
      }
    } catch (error) {
      console.error(`Lesson ${this.record.id}: its clock failed.`, error);
    } finally {
      this.ticking = false;
    }
  }

  /** Another phase of a world began: its clock starts, its desks are cleared, and who waited for a seat sits down. */
  private phaseBegan(world: WorldId): Promise<void> {
    return this.change(() => {
      const table = this.tables[world];
      if (table.moment === table.match.moment) return;
      table.moment = table.match.moment;
      table.graceUntil = 0;
      for (const desk of table.desks) desk.clear();
      const record = this.record.worlds[world];
      const { round, phase } = table.view;
      if (phase === 'orders' || phase === 'over') this.countSilence(world);
      if (phase === 'over') {
        record.clock = { paused: true, left: 0, endsAt: 0 };
        this.openDebrief();
        return;
      }
      const plan = planOf(this.record.settings.plan);
      if (plan.breakAfter > 0 && phase === 'orders' && round === plan.breakAfter + 1)
        record.clock = { paused: true, left: 0, endsAt: 0 };
      startClock(record, plan, round, phase satisfies Phase as 'orders' | 'bench', Date.now());
      for (const member of this.record.members) if (member.next?.world === world) this.takeSeat(member);
    });
  }

  private takeSeat(member: MemberRecord): void {
    if (!member.next) return;
    const { world, seat } = member.next;
    sitDown(this.record, member, { world, seat });
    const place = this.record.worlds[world].seats[seat];
    if (place.ai === 'empty') {
      place.ai = 'no';
      this.tables[world].ai.takeBack(seat);
      wakeOthers(this, { world, seat });
    }
  }

  private countSilence(world: WorldId): void {
    const { acted } = this.tables[world];
    for (const [seat, place] of this.record.worlds[world].seats.entries())
      place.silentRounds = acted.has(seat) || place.ai !== 'no' ? 0 : place.silentRounds + 1;
    acted.clear();
  }

  private openDebrief(): void {
    const playing = this.record.worlds.filter(({ left }) => !left);
    if (playing.every((_, at) => this.tables[this.record.worlds.indexOf(playing[at])]?.match.isOver)) {
      this.record.stage = 'debrief';
      this.record.debriefStep = 0;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Milliseconds after which someone who only asks now and then (plain HTTP) counts as gone. */
const POLL_LASTS = 8000;
