import { type Client as BaseClient, ServerError } from '@colyseus/core';
import type { LessonReason, WorldId } from '../../shared/lesson/index.ts';
import { parseLessonEnvelope, type SentView, VIEW_CHANGES, WIRE_VERSION } from '../../shared/wire/index.ts';
import { complain } from '../complain.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { LessonAside } from '../lessons/lesson-aside.ts';
import type { Session } from '../lessons/lesson-context.ts';
import type { LessonRegistry } from '../lessons/lesson-registry.ts';
import { lessonViewOf } from '../lessons/views/index.ts';
import { type Editions, ShownTables } from '../lessons/views/shown-tables.ts';
import { nextTurn } from '../next-turn.ts';
import { alone, SafeRoom } from './safe-room.ts';
import { newSentView } from './sent-view.ts';
import { ELSEWHERE, isOlderTab, tabOf } from './tabs.ts';

type Auth = { session: Session; lesson: string; tab: string };
type Client = BaseClient<{ auth: Auth }>;
type Reply = { ok: true } | { ok: false; reason: LessonReason; place?: string };
type JoinOptions = { lesson?: unknown; wire?: unknown; tab?: unknown };

/** Milliseconds in which changes are gathered before they are sent: to students, and to consoles and projectors. */
const SOON = 25;
const CALMLY = 200;
/** Sent to whoever was removed from the lesson, and to all when it is deleted. */
const REMOVED = 4401;

/** The room of a lesson: one line each for host, projector and students; everyone is sent their own view and nothing else. */
export function lessonRoomOf(lessons: LessonRegistry) {
  const opened = async (id: string): Promise<Lesson | undefined> => {
    try {
      return await lessons.find(id);
    } catch (error) {
      throw error instanceof LessonAside ? new ServerError(410, 'This lesson cannot be opened.') : error;
    }
  };

  return class LessonRoom extends SafeRoom<{ client: Client }> {
    override patchRate = null;
    override maxClients = 400;
    override maxMessagesPerSecond = 50;
    override seatReservationTimeout = 10;
    lesson?: Lesson;
    /** What each client has been sent, by its session, and in which editions of its tables. */
    readonly sent = new Map<string, { view: SentView; editions: Editions }>();
    stopListening = () => {};
    waiting?: { students: Set<WorldId> | 'all'; timer: NodeJS.Timeout };
    calm?: NodeJS.Timeout;
    /** Views are made one after the other. */
    showing: Promise<unknown> = Promise.resolve();

    override messages = {
      /** Anything that one may do in a lesson. Always answered: accepted, or a reason. */
      command: (client: Client, message: unknown): Promise<Reply> => this.onCommand(client, message),
      /** Without this, a kind of message that is not known here would end the connection. */
      _: () => {},
    };

    static override async onAuth(token: string, options: JoinOptions): Promise<Auth> {
      if (options?.wire !== WIRE_VERSION)
        throw new ServerError(426, 'This page is older than the server: load it again.');
      const lesson = typeof options?.lesson === 'string' ? await opened(options.lesson) : undefined;
      if (!lesson) throw new ServerError(404, 'There is no such lesson. It may have been deleted.');
      const session = lesson.sessionOf(typeof token === 'string' ? token : '');
      if (!session) throw new ServerError(401, 'This device has no place in that lesson.');
      return { session, lesson: lesson.record.id, tab: tabOf(options) };
    }

    override async onCreate(options: JoinOptions): Promise<void> {
      const lesson = await opened(String(options.lesson));
      if (!lesson) throw new ServerError(404, 'There is no such lesson. It may have been deleted.');
      this.lesson = lesson;
      this.stopListening = lesson.subscribe((what) => this.soon(what));
    }

    override onJoin(client: Client): void {
      const lesson = this.here;
      if (client.auth?.lesson !== lesson.record.id)
        throw new ServerError(401, 'This device has no place in that lesson.');
      this.sent.set(client.sessionId, { view: newSentView(), editions: new Map() });
      const { actor, member } = client.auth.session;
      if (actor === 'student') {
        void lesson.lineOf(member, 1);
        const { key, tab } = { ...client.auth, key: client.auth.session.key };
        for (const other of this.clients)
          if (other.auth && other.auth.session.key === key && isOlderTab(other.auth.tab, tab)) other.leave(ELSEWHERE);
      }
      this.write(client);
    }

    override onLeave(client: Client): void {
      this.sent.delete(client.sessionId);
      const session = client.auth?.session;
      if (session?.actor === 'student') void this.lesson?.lineOf(session.member, -1);
    }

    override onDispose(): void {
      this.stopListening();
      clearTimeout(this.waiting?.timer);
      clearTimeout(this.calm);
    }

    async onCommand(client: Client, message: unknown): Promise<Reply> {
      const parsed = parseLessonEnvelope(message);
      if (!parsed.ok) return { ok: false, reason: 'malformed', place: parsed.place };
      if (!client.auth) return { ok: false, reason: 'notYours' };
      return this.here.submit(client.auth.session, parsed.envelope);
    }

    get here(): Lesson {
      if (!this.lesson) throw new ServerError(404, 'There is no such lesson.');
      return this.lesson;
    }

    /** Gathers changes, so that a class that moves at once is not sent each move by itself. */
    soon(what: ReadonlySet<WorldId> | 'all'): void {
      if (this.waiting) {
        const { students } = this.waiting;
        if (what === 'all') this.waiting.students = 'all';
        else if (students !== 'all') for (const world of what) students.add(world);
      } else {
        const students = what === 'all' ? 'all' : new Set(what);
        this.waiting = {
          students,
          timer: setTimeout(() => this.show(() => this.showStudents()), SOON),
        };
      }
      this.calm ??= setTimeout(() => this.show(() => this.showOthers()), CALMLY);
    }

    show(work: () => Promise<void>): void {
      this.showing = this.showing.then(work).catch((error) => complain('Showing a change failed.', error));
    }

    /** One view after the other, so that commands of other lessons are answered in between. */
    async showStudents(): Promise<void> {
      const students = this.waiting?.students ?? 'all';
      this.waiting = undefined;
      for (const client of [...this.clients]) {
        const session = client.auth?.session;
        const isHere = this.sent.has(client.sessionId);
        if (session?.actor !== 'student' || !isHere) continue;
        const member = this.here.forgotten ? undefined : this.here.memberOf(session.member);
        if (!member) client.leave(REMOVED);
        else if (students === 'all' || students.has(member.world) || students.has(session.watch ?? -1)) {
          await nextTurn('view');
          this.write(client);
        }
      }
    }

    async showOthers(): Promise<void> {
      this.calm = undefined;
      for (const client of [...this.clients]) {
        const session = client.auth?.session;
        if (session?.actor === 'student') continue;
        await nextTurn('view');
        if (!this.sent.has(client.sessionId)) continue;
        if (this.here.forgotten || !session || !this.here.isOpen(session)) client.leave(REMOVED);
        else this.write(client);
      }
    }

    /** Whoever cannot be shown a change sees what they saw before; their world's host is told. */
    write(client: Client): void {
      const sent = this.sent.get(client.sessionId);
      const session = client.auth?.session;
      if (!sent || !session) return;
      const shown = alone(`Lesson ${this.here.record.id}: the view of ${session.actor} ${session.member}`, () => {
        const tables = new ShownTables(sent.editions);
        const view = lessonViewOf(this.here, session, tables);
        const changes = view && sent.view.changesTo(view, tables.partly);
        if (changes) client.send(VIEW_CHANGES, changes);
        sent.editions = tables.editions;
      });
      if (!shown) this.here.couldNotShow(session);
    }
  };
}
