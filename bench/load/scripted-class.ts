import { scenarioFolders } from '../../server/content/scenario-folders.ts';
import './wire-bytes.ts';
import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import { type LessonSettings, type PublicWorld, stepOf } from '../../shared/lesson/index.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { take, VIEW_CHANGES } from '../../shared/wire/view-changes.ts';
import { Latencies } from './latencies.ts';

/** Milliseconds between two commands of a student, and between two ends of a phase, at a class's pace. */
const COMMAND_EVERY = 20_000;
const PHASE_EVERY = 90_000;
/** Milliseconds after which a reply counts as lost. */
const REPLY_WAIT = 10_000;

const SETTINGS: LessonSettings = {
  ...{
    title: 'Load',
    scenario: [...scenarioFolders().keys()][0],
    plan: '45',
    students: 30,
    worlds: 4,
    crew: 1,
    decide: 'captain',
  },
  ...{ level: 'novice', freeText: false, ownNames: true, namesOnProjector: false, approve: false, late: 'team' },
  ...{ askBefore: false, language: 'en', keepDays: 1 },
};
const SEATS = 7;

/** What was measured while classes played. */
export class Measured {
  reply = new Latencies();
  patch = new Latencies();
  /** From the start of a phase until all AI seats of a world are done with it, as the host sees it. */
  ai = new Latencies();
  commands = 0;
  refused = 0;
  errors = 0;
}

type Keys = { lesson: string; code: string; hostKey: string };

/** One class: a host and students whose moves follow a script, over real sockets. */
export class ScriptedClass {
  readonly students: Seat[] = [];
  private readonly host: Seat;
  private readonly again: (() => Promise<Seat>)[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  /** The phase of each world, since when, and whether its AI seats are waited for. */
  private readonly phases = new Map<number, { moment: string; since: number; waits: boolean }>();
  /** What has been asked and not answered yet. */
  private readonly underWay = new Set<Promise<unknown>>();

  private readonly forget: () => Promise<unknown>;

  private constructor(host: Seat, forget: () => Promise<unknown>) {
    this.host = host;
    this.forget = forget;
  }

  /** Hosts a lesson and lets so many join it; each class comes from an address of its own, as schools do. */
  static async join(url: string, number: number, students: number): Promise<ScriptedClass> {
    const from = { 'x-forwarded-for': `10.1.${Math.floor(number / 250)}.${(number % 250) + 1}` };
    const post = async (path: string, body: unknown) => {
      const answer = await fetch(`${url}/api/${path}`, { method: 'POST', headers: from, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    };
    const worlds = Math.max(1, Math.floor(students / SEATS));
    const keys = (await post('lessons', { settings: { ...SETTINGS, students, worlds } })) as Keys;
    const made = new ScriptedClass(await Seat.open(url, keys.lesson, keys.hostKey, from), () =>
      fetch(`${url}/api/lessons/${keys.lesson}`, {
        method: 'DELETE',
        headers: { ...from, authorization: `Bearer ${keys.hostKey}` },
      }),
    );
    for (let student = 0; student < students; student++) {
      const { token } = (await post(`lessons/${keys.lesson}/members`, { code: keys.code, name: `S ${student}` })) as {
        token: string;
      };
      const open = () => Seat.open(url, keys.lesson, token, from);
      made.again.push(open);
      made.students.push(await open());
    }
    return made;
  }

  start(): Promise<unknown> {
    return this.host.room.request('command', { id: randomUUID(), command: { kind: 'start' } });
  }

  /** Plays until `rest` is called; `pace` 1 is a class's. */
  play(pace: number, measured: Measured): void {
    for (const student of this.students) this.often(COMMAND_EVERY / pace, () => student.move(measured));
    this.often(PHASE_EVERY / pace, () => this.endPhase());
    this.host.watch = (slices) => this.timeAi(slices, measured);
  }

  /** A student comes back on a new line. */
  async reopen(student: number): Promise<Seat> {
    await this.students[student].room.leave().catch(() => {});
    this.students[student] = await this.again[student]();
    return this.students[student];
  }

  rest(): void {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
  }

  async close(): Promise<void> {
    this.rest();
    await Promise.all(this.underWay);
    await Promise.all([this.host, ...this.students].map(({ room }) => room.leave().catch(() => {})));
  }

  /** Deletes the lesson. */
  async remove(): Promise<void> {
    await this.forget();
  }

  /** How long the AI seats of a world take from the start of a phase until all of them are done with it. */
  private timeAi(slices: ReadonlyMap<string, string>, measured: Measured): void {
    const count = Number(slices.get('worlds[]') ?? 0);
    for (let at = 0; at < count; at++) {
      const { round, phase, seats } = JSON.parse(slices.get(`worlds[${at}]`) ?? '{}') as PublicWorld;
      const moment = `${round}.${phase}`;
      const before = this.phases.get(at);
      if (before?.moment !== moment)
        this.phases.set(at, { moment, since: performance.now(), waits: before !== undefined });
      const now = this.phases.get(at);
      if (!now?.waits || phase === 'over' || seats.some(({ ai, ready }) => ai !== 'no' && !ready)) continue;
      now.waits = false;
      measured.ai.add(performance.now() - now.since);
    }
  }

  private async endPhase(): Promise<void> {
    const { slices } = this.host;
    const count = Number(slices.get('worlds[]') ?? 0);
    const steps = Array.from({ length: count }, (_, at) => stepOf(JSON.parse(slices.get(`worlds[${at}]`) ?? '{}')));
    const command = { kind: 'endPhase', world: -1, steps };
    await this.host.room.request('command', { id: randomUUID(), command }).catch(() => {});
  }

  /** Each begins at another moment. */
  private often(every: number, work: () => Promise<unknown>): void {
    const once = () => {
      const done = work().finally(() => this.underWay.delete(done));
      this.underWay.add(done);
    };
    const begin = setTimeout(() => {
      once();
      this.timers.push(setInterval(once, every));
    }, Math.random() * every);
    this.timers.push(begin);
  }
}

/** Somebody's line to a lesson, and what they have done in this phase. */
export class Seat {
  readonly room: Room;
  /** The view as it was sent. */
  readonly slices = new Map<string, string>();
  private moment = '';
  private deeds = 0;
  private sent = 0;
  /** Called with each change. */
  watch: ((slices: ReadonlyMap<string, string>) => void) | undefined;
  private hear: ((milliseconds: number) => void) | undefined;

  private constructor(room: Room) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    room.onMessage(VIEW_CHANGES, (changes) => {
      take(this.slices, changes);
      this.hear?.(performance.now() - this.sent);
      this.hear = undefined;
      this.watch?.(this.slices);
    });
  }

  static async open(url: string, lesson: string, key: string, headers: Record<string, string>): Promise<Seat> {
    const client = new Client(url, { headers: { ...headers, authorization: `Bearer ${key}` } });
    return new Seat(await client.joinOrCreate('lesson', { lesson, wire: WIRE_VERSION }));
  }

  /** Bytes that came over the wire so far. */
  get bytesRead(): number {
    const { ws } = this.room.connection.transport as unknown as { ws: { _socket: { bytesRead: number } } };
    return ws._socket.bytesRead;
  }

  /** Seals an order, then says that it is ready, then thinks again: as students do. */
  async move(measured: Measured): Promise<void> {
    const { slices } = this;
    const [round, phase] = [slices.get('table.round'), slices.get('table.phase')];
    if (!round || !phase || phase === '"over"') return;
    if (this.moment !== round + phase) this.deeds = 0;
    this.moment = round + phase;
    const options = Number(slices.get('table.options[]') ?? 0);
    const option = slices.get(`table.options[${Math.floor(Math.random() * options)}]`);
    const isFirst = this.deeds++ === 0;
    const command =
      isFirst && option
        ? { kind: 'seal', order: JSON.parse(option).order }
        : { kind: 'ready', ready: this.deeds % 2 === 0, round: JSON.parse(round), phase: JSON.parse(phase) };
    measured.commands++;
    this.sent = performance.now();
    this.hear = (milliseconds) => measured.patch.add(milliseconds);
    try {
      const envelope = { id: randomUUID(), command: { kind: 'play', command } };
      const answer = (await this.room.request('command', envelope, { timeout: REPLY_WAIT })) as { ok: boolean };
      measured.reply.add(performance.now() - this.sent);
      if (!answer.ok) {
        measured.refused++;
        this.hear = undefined;
      }
    } catch {
      measured.errors++;
    }
  }
}
