import type { LessonEnvelope, MemberId, WorldId } from '../../shared/lesson/index.ts';
import type { SeatId, Setup } from '../../shared/model/index.ts';
import { complain } from '../complain.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import { hashToken } from '../seats/token.ts';
import { steadyNow } from '../steady-now.ts';
import { endOfTime, standIns, welcomeBack } from './ai-takeover.ts';
import { begin } from './commands/begin.ts';
import { carryOut } from './commands/index.ts';
import type { LessonAnswer, LessonContext, Session } from './lesson-context.ts';
import type { LessonRecord, LessonStore, MemberRecord } from './lesson-record.ts';
import type { LessonTable } from './lesson-table.ts';
import { NotSaved } from './not-saved.ts';
import { isOver, openDebrief } from './open-debrief.ts';
import { closeWorld, openWorlds } from './open-worlds.ts';
import { phaseBegan } from './phase-began.ts';
import { freePlace, sitDown, teamOf } from './seating.ts';
import { WHO_MAY } from './who-may.ts';
import { reviveClock } from './world-clock.ts';
import { fillOrder } from './worlds.ts';

/** Hears which worlds have changed; 'all' for the lesson itself. */
export type LessonListener = (what: ReadonlySet<WorldId> | 'all') => void;

/** Milliseconds between two looks at the clocks. */
const TICK = 250;
/** Milliseconds that the clocks are left alone after a fault. */
const REST = 3000;

/**
 * One lesson: who is in it, and its worlds. Commands are taken one at a time and written down before they are
 * answered. Knows no network; rooms and routes ask it for views and hand it commands.
 */
export class Lesson implements LessonContext {
  readonly record: LessonRecord;
  readonly setup: Setup;
  readonly registry: MatchRegistry;
  readonly countdown: number;
  readonly tables: LessonTable[] = [];
  /** Students' lines of this process, by member. */
  readonly lines = new Map<MemberId, { open: number; polled: number; gone: number }>();
  readonly begun = steadyNow();
  /** It has been deleted: nothing of it is written down any more, and nobody has a place in it. */
  forgotten = false;
  private readonly store: LessonStore;
  private readonly listeners = new Set<LessonListener>();
  private done = new Set<string>();
  private readonly sessions = new Map<string, Session>();
  private queue: Promise<unknown> = Promise.resolve();
  private ticking = false;
  private timer: NodeJS.Timeout | undefined;
  /** The record as it is on the disk. */
  private written: string;
  /** Faults of the clock that have been complained of: the same one comes four times a second. */
  private readonly complained = new Set<string>();
  private restsUntil = 0;

  /** `countdown`: milliseconds between Start and the first Briefing. */
  constructor(record: LessonRecord, setup: Setup, registry: MatchRegistry, store: LessonStore, countdown: number) {
    this.record = record;
    this.setup = setup;
    this.registry = registry;
    this.store = store;
    this.countdown = countdown;
    this.written = JSON.stringify(record);
  }

  /** Opens the matches of a lesson that had begun before this process did; from now on its clocks run. */
  async revive(): Promise<void> {
    this.done = new Set(await this.store.done(this.record.id));
    await openWorlds(this);
    for (const world of this.record.worlds) if (world.match) reviveClock(world, steadyNow());
    this.timer = setInterval(() => void this.tick(), TICK).unref();
  }

  /** Whose key it is; undefined if nobody's. The same key has the same session, over sockets and plain requests. */
  sessionOf(key: string): Session | undefined {
    const hash = hashToken(key);
    const session = this.whoseKey(hash);
    const before = this.sessions.get(hash);
    if (!session || (before?.actor === session.actor && before.member === session.member)) return session && before;
    this.sessions.set(hash, { ...session, key: hash });
    return this.sessions.get(hash);
  }

  /** Whether the key that opened a session still opens the same. */
  isOpen({ actor, member, key }: Session): boolean {
    if (key === undefined) return true;
    const now = this.whoseKey(key);
    return now?.actor === actor && now.member === member;
  }

  /** Whether that key is one of a student who is here. */
  isKnown(key = ''): boolean {
    return this.whoseKey(hashToken(key))?.actor === 'student';
  }

  /** Why a key that once opened a student's place opens none now. */
  whyOut(key: string): 'removed' | 'keptOut' | undefined {
    const hash = hashToken(key);
    const member = this.record.members.find((one) => one.keys.includes(hash));
    if (member?.status !== 'removed') return undefined;
    return member.keptOut ? 'keptOut' : 'removed';
  }

  private whoseKey(hash: string): Session | undefined {
    if (this.forgotten) return undefined;
    const { keys, members } = this.record;
    if (hash === keys.host || keys.platformHost?.includes(hash)) return { actor: 'host', member: -1 };
    if (keys.coHost.includes(hash)) return { actor: 'coHost', member: -1 };
    if (keys.projector.includes(hash)) return { actor: 'projector', member: -1 };
    const member = members.find((one) => one.status !== 'removed' && one.keys.includes(hash));
    return member ? { actor: 'student', member: member.id } : undefined;
  }

  /** Judges and carries out a command. Sent again with the same id, it is answered again and done once. */
  async submit(session: Session, { id, command }: LessonEnvelope): Promise<LessonAnswer> {
    if (this.forgotten) return { ok: false, reason: 'removed' };
    if (!this.isOpen(session) && session.actor !== 'student') return { ok: false, reason: 'keyEnded' };
    if (!WHO_MAY[command.kind].includes(session.actor)) return { ok: false, reason: 'notYours' };
    if (session.actor === 'student' && this.memberOf(session.member) === undefined)
      return { ok: false, reason: 'removed' };
    const envelope = `${session.actor}.${session.member}:${id}`;
    if (command.kind === 'play' || command.kind === 'look' || command.kind === 'watch')
      return carryOut(this, session, command, envelope).catch((error) => this.refusal(error));
    return this.inTurn(async () => {
      if (this.done.has(envelope)) return { ok: true };
      try {
        const answer = await carryOut(this, session, command, envelope);
        if (!answer.ok) return answer;
        await this.save(envelope);
        this.done.add(envelope);
        this.tell('all');
        return answer;
      } catch (error) {
        await this.takeBack();
        return this.refusal(error);
      }
    });
  }

  memberOf(id: MemberId): MemberRecord | undefined {
    return this.record.members.find((member) => member.id === id && member.status !== 'removed');
  }

  namesTaken(except?: MemberRecord): string[] {
    return this.record.members
      .filter((member) => member !== except && member.status !== 'removed')
      .map(({ name }) => name);
  }

  teamOf(world: WorldId, seat: SeatId): MemberRecord[] {
    return teamOf(this.record, world, seat);
  }

  change<T>(work: () => Promise<T> | T): Promise<T> {
    return this.inTurn(async () => {
      try {
        const result = await work();
        await this.save();
        this.tell('all');
        return result;
      } catch (error) {
        await this.takeBack();
        throw error;
      }
    });
  }

  subscribe(listener: LessonListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(what: ReadonlySet<WorldId> | 'all'): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(what);
      } catch (error) {
        complain(`Lesson ${this.record.id}: a viewer could not be shown a change.`, error);
      }
    }
  }

  worldChanged(world: WorldId): void {
    if (this.record.worlds[world].moment !== this.tables[world].match.moment) void this.beginPhase(world);
    this.tell(new Set([world]));
  }

  /** A change could not be shown to somebody: the host is told that their world waits. */
  couldNotShow({ member }: Session): void {
    const table = this.tables[this.memberOf(member)?.world ?? -1];
    if (!table || table.hidden) return;
    table.hidden = true;
    this.tell('all');
  }

  isStopped(world: WorldId): boolean {
    const record = this.record.worlds[world];
    return record !== undefined && record.match !== '' && (this.tables[world]?.isStuck ?? true);
  }

  awaySince(world: WorldId, seat: SeatId, now: number): number {
    const team = this.teamOf(world, seat);
    if (team.length === 0) return 0;
    const since = team.map((member) => this.memberAway(member.id, now));
    return since.includes(0) ? 0 : Math.max(...since);
  }

  /** Whether somebody is here who plays in this world or is about to; whoever's seat an AI has taken over only looks on. */
  isAttended(world: WorldId, now: number): boolean {
    const plays = ({ status, seat, next, ...member }: MemberRecord) =>
      next?.world === world ||
      (status === 'in' && member.world === world && this.record.worlds[world].seats[seat]?.ai !== 'lent');
    return this.record.members.some((member) => plays(member) && this.memberAway(member.id, now) === 0);
  }

  memberAway(id: MemberId, now: number): number {
    const line = this.lines.get(id);
    if (line?.open || (line && now - line.polled < POLL_LASTS)) return 0;
    return line ? Math.max(line.gone, line.polled) : this.begun;
  }

  /** A student's socket opened (+1) or closed (-1), or asked over plain HTTP (0). */
  async lineOf(id: MemberId, change: 1 | -1 | 0): Promise<void> {
    const line = this.lines.get(id) ?? { open: 0, polled: 0, gone: 0 };
    const now = steadyNow();
    const wasAway = this.memberAway(id, now) > 0;
    const world = this.record.worlds[this.memberOf(id)?.world ?? -1];
    if (world?.match && change >= 0 && wasAway && !this.isAttended(this.record.worlds.indexOf(world), now))
      reviveClock(world, now);
    line.open = Math.max(0, line.open + change);
    if (change === 0) line.polled = steadyNow();
    if (change === -1) line.gone = steadyNow();
    this.lines.set(id, line);
    if (change >= 0) await welcomeBack(this, id);
    if (wasAway || change === -1) this.tell('all');
  }

  giveSeat(member: MemberRecord): void {
    const { record, setup } = this;
    const order = fillOrder(setup.scenario);
    const { crew: teamSize, late } = record.settings;
    if (record.stage === 'lobby' || record.stage === 'countdown') {
      // More people than places: they share.
      const place = freePlace(record, order, teamSize) ?? freePlace(record, order, Number.MAX_SAFE_INTEGER);
      if (place) sitDown(record, member, place);
      return;
    }
    member.status = 'watching';
    const isOpen = (world: WorldId) => !this.tables[world]?.match.isOver;
    const free = freePlace(record, order, late === 'team' ? Number.MAX_SAFE_INTEGER : 1, isOpen);
    if (member.world < 0) member.world = Math.max(0, free?.world ?? 0);
    if (late === 'watch' || record.stage === 'debrief') return;
    const place = late === 'seat' ? free : (this.smallestTeam() ?? free);
    if (!place) {
      member.seatless = true;
      return;
    }
    member.world = place.world;
    if (late === 'seat') member.next = place;
    else sitDown(record, member, place);
  }

  /** The seat with fewest persons among those that have some. */
  private smallestTeam() {
    return this.record.worlds
      .flatMap(({ left, seats }, world) =>
        left ? [] : seats.map((_, seat) => ({ world, seat, teamSize: this.teamOf(world, seat).length })),
      )
      .filter(({ teamSize }) => teamSize > 0)
      .sort((a, b) => a.teamSize - b.teamSize)[0];
  }

  /** No more clocks, AI or listeners: the lesson leaves memory. */
  close(): void {
    clearInterval(this.timer);
    for (const world of this.tables.keys()) closeWorld(this, world);
    this.listeners.clear();
  }

  /** Whether somebody looks, or did so a moment ago over plain requests. */
  get isInUse(): boolean {
    const now = steadyNow();
    const asked = [...this.lines.values()].some(({ polled }) => now - polled < 60_000);
    return this.listeners.size > 0 || asked || this.record.stage === 'countdown';
  }

  /** It is deleted: whoever looks is told, and it leaves memory. */
  forget(): void {
    this.forgotten = true;
    this.tell('all');
    this.close();
  }

  private async save(envelope?: string): Promise<void> {
    if (this.forgotten) return;
    const text = JSON.stringify(this.record);
    try {
      await this.store.save(this.record, envelope);
    } catch (error) {
      throw new NotSaved(error);
    }
    this.written = text;
  }

  /** Back to what is on the disk: what was not written down has not happened. */
  private async takeBack(): Promise<void> {
    const before = JSON.parse(this.written);
    // What was set for the first time is not in there.
    for (const field of Object.keys(this.record)) if (!(field in before)) Reflect.deleteProperty(this.record, field);
    Object.assign(this.record, before);
    await openWorlds(this);
    this.tell('all');
  }

  private refusal(error: unknown): LessonAnswer {
    complain(`Lesson ${this.record.id}: a command could not be carried out.`, error);
    return { ok: false, reason: error instanceof NotSaved ? 'notSaved' : 'serverFault' };
  }

  private async beginPhase(world: WorldId): Promise<void> {
    try {
      await this.change(() => phaseBegan(this, world));
    } catch (error) {
      this.complain(`world ${world} could not begin its phase`, error);
    }
  }

  private complain(what: string, error: unknown): void {
    this.restsUntil = steadyNow() + REST;
    if (this.complained.has(what)) return;
    this.complained.add(what);
    complain(`Lesson ${this.record.id}: ${what}.`, error);
  }

  private async tick(): Promise<void> {
    if (this.ticking) return;
    this.ticking = true;
    try {
      const now = steadyNow();
      if (now < this.restsUntil) return;
      const { stage, startsAt, worlds } = this.record;
      if (stage === 'countdown' && now >= startsAt) await this.change(() => begin(this));
      if (stage !== 'playing') return;
      for (const world of worlds.keys()) await this.tickWorld(world, now);
      if (isOver(this)) await this.change(() => openDebrief(this));
    } catch (error) {
      this.complain('its clock failed', error);
    } finally {
      this.ticking = false;
    }
  }

  /** What fails in one world stops its clock alone. */
  private async tickWorld(world: WorldId, now: number): Promise<void> {
    const table = this.tables[world];
    if (!table) return;
    try {
      if (this.record.worlds[world].moment !== table.match.moment) await this.beginPhase(world);
      if (table.match.isOver || table.isStuck || this.record.worlds[world].left) return;
      // A world that everybody has left (a fire drill, a broken network) waits for the first to come back.
      if (!this.isAttended(world, now)) return;
      await standIns(this, world, now);
      await endOfTime(this, world, now);
      if (table.isStuck) this.tell('all');
    } catch (error) {
      this.complain(`the clock of world ${world} failed`, error);
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
