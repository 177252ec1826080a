import { randomUUID } from 'node:crypto';
import { setImmediate as nextEvents, setTimeout as wait } from 'node:timers/promises';
import type { Room } from '@colyseus/sdk';
import { clientWith } from '../../client/net/client-with.ts';
import { think } from '../../shared/ai/index.ts';
import type {
  ConsoleView,
  LessonCommand,
  LessonSettings,
  ProjectorView,
  StudentView,
} from '../../shared/lesson/index.ts';
import type { AiDecision, SeatView } from '../../shared/model/index.ts';
import { LESSON_SETTINGS } from '../../shared/testing/lesson-settings.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { VIEW_CHANGES, ViewReader } from '../../shared/wire/view-changes.ts';

export type Keys = {
  lesson: string;
  code: string;
  hostKey: string;
  coHostKey: string;
  projectorKey: string;
  recovery: string;
};
const PROFILE = { level: 'practised', personality: 'pragmatist' } as const;

type Reply = { ok: boolean; reason?: string; place?: string };

/** Makes a lesson over HTTP, as the host's page does. */
export async function hostALesson(url: string, settings: Partial<LessonSettings> = {}): Promise<Keys> {
  const body = JSON.stringify({ settings: { ...LESSON_SETTINGS, ...settings } });
  return (await answered(await fetch(`${url}/api/lessons`, { method: 'POST', body }))) as Keys;
}

/** A request below the lesson's address; answers status and body. */
export async function asked(url: string, path: string, key = '', init: RequestInit = {}) {
  const response = await fetch(`${url}/api/lessons/${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
}

async function answered(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Somebody's line to a lesson, without a browser. */
export class LessonLine<V> {
  readonly room: Room;
  /** Milliseconds for which `until` waits. */
  patience = 60_000;
  private latest?: V;
  ended = false;

  constructor(room: Room) {
    this.room = room;
    room.onLeave(() => {
      this.ended = true;
    });
    room.reconnection.enabled = false;
    room.onMessage('*', () => {});
    const reader = new ViewReader<V>();
    room.onMessage(VIEW_CHANGES, (changes) => {
      this.latest = reader.read(changes) ?? this.latest;
    });
  }

  /** `more`: what else the page says of itself as it joins. */
  static async open<V>(url: string, lesson: string, key: string, more: object = {}): Promise<LessonLine<V>> {
    const client = clientWith(key, url);
    return new LessonLine<V>(await client.joinOrCreate('lesson', { lesson, wire: WIRE_VERSION, ...more }));
  }

  /** The view as the page would have it now. */
  view(): V | undefined {
    return this.latest;
  }

  send(command: LessonCommand, id: string = randomUUID()): Promise<Reply> {
    return this.room.request('command', { id, command }, { timeout: this.patience }) as Promise<Reply>;
  }

  /** Sends anything at all, as a program that means harm would. */
  sendRaw(message: unknown): Promise<Reply> {
    return this.room.request('command', message) as Promise<Reply>;
  }

  /** Waits until the view is as wished; fails with `what` when patience ends. */
  async until(what: string, wish: (view: V) => boolean): Promise<V> {
    for (const end = Date.now() + this.patience; Date.now() < end; ) {
      const view = this.view();
      if (view && wish(view)) return view;
      await wait(30);
    }
    const last = this.ended ? 'the line has ended' : JSON.stringify(this.view()).slice(0, 1500);
    throw new Error(`Waited in vain for: ${what}; ${last}`);
  }

  async leave(): Promise<void> {
    if (!this.ended) await this.room.leave();
  }
}

export const hostLine = (url: string, { lesson, hostKey }: Keys) => LessonLine.open<ConsoleView>(url, lesson, hostKey);
export const projectorLine = (url: string, { lesson, projectorKey }: Keys) =>
  LessonLine.open<ProjectorView>(url, lesson, projectorKey);

let turn: Promise<unknown> = Promise.resolve();

/** Students of one process think one after another; in between, what the server has answered to the others is read. */
function aiDecisionInTurn(table: SeatView, seed: number): Promise<AiDecision[]> {
  const decision = turn.then(() => nextEvents()).then(() => think(table, { ...PROFILE, seed }));
  turn = decision.catch(() => {});
  return decision;
}

/** A student: joined, with a line of their own. */
export class Student {
  readonly line: LessonLine<StudentView>;
  readonly token: string;
  readonly resume: string;

  private constructor(line: LessonLine<StudentView>, token: string, resume: string) {
    this.line = line;
    this.token = token;
    this.resume = resume;
  }

  static async join(url: string, { lesson, code }: Pick<Keys, 'lesson' | 'code'>, name = ''): Promise<Student> {
    const body = JSON.stringify({ code, name });
    const joined = await answered(await fetch(`${url}/api/lessons/${lesson}/members`, { method: 'POST', body }));
    const { token, resume } = joined as { token: string; resume: string };
    return new Student(await LessonLine.open<StudentView>(url, lesson, token), token, resume);
  }

  /** Plays every phase as a practised AI would, until the debrief or until `stop` says so. */
  async play(stop: (view: StudentView) => boolean = () => false): Promise<void> {
    for (;;) {
      const view = await this.line.until(
        'my turn',
        ({ lesson, table, you, world }) =>
          lesson.stage === 'debrief' ||
          (you.status === 'in' &&
            lesson.stage === 'playing' &&
            !world?.clock.paused &&
            typeof table?.viewer === 'number' &&
            table.phase !== 'over' &&
            !table.seats[table.viewer].ready),
      );
      if (view.lesson.stage === 'debrief' || stop(view) || !view.table) return;
      for (const { command } of await aiDecisionInTurn(view.table, view.you.id)) {
        await this.line.send({ kind: 'play', command });
        await wait(25);
      }
      const { round, phase } = view.table;
      await this.line.until(
        'what comes of it',
        ({ table, lesson }) =>
          lesson.stage === 'debrief' ||
          table?.round !== round ||
          table.phase !== phase ||
          table.seats[table.viewer as number]?.ready === true,
      );
    }
  }
}
