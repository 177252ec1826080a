import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, vi } from 'vitest';
import { type LessonCommand, type LessonSettings, type StudentView, stepOf } from '../../shared/lesson/index.ts';
import type { Command, Setup } from '../../shared/model/index.ts';
import { LESSON_SETTINGS } from '../../shared/testing/lesson-settings.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { thinkHere } from '../ai/thinker.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Session } from '../lessons/lesson-context.ts';
import { LessonRegistry } from '../lessons/lesson-registry.ts';
import { lessonViewOf } from '../lessons/views/index.ts';
import { MatchRegistry } from '../match/match-registry.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { lessonStoreIn } from '../store/lesson-store.ts';
import { matchStoreIn } from '../store/match-store.ts';

export const HOST: Session = { actor: 'host', member: -1 };

/** A server's inside without a network, whose process can be killed and started again on the same database. */
export class Site {
  database: Database;
  matches: MatchRegistry;
  lessons: LessonRegistry;

  constructor(setup: Setup = dublinWarrant, database: Database = openDatabase(':memory:')) {
    this.database = database;
    const setups = new Map([['dublin-warrant', setup]]);
    this.matches = new MatchRegistry(matchStoreIn(database), setups, 0, undefined, thinkHere);
    this.lessons = new LessonRegistry(lessonStoreIn(database), this.matches, setups, 0);
  }

  /** Another process on the same database; nothing of what this one had in memory is left. */
  async restarted(setup?: Setup): Promise<Site> {
    for (const id of await this.ids()) {
      const lesson = await this.lessons.find(id).catch(() => undefined);
      await Promise.all(lesson?.tables.map(({ ai }) => ai.close()) ?? []);
      lesson?.close();
    }
    return new Site(setup, this.database);
  }

  /** Does something to the database that no server does. */
  async damage(statement: string): Promise<void> {
    await sql.raw(statement).execute(this.database);
  }

  /** The disk takes nothing more that needs room, until the answered function is called. */
  async fillDisk(): Promise<() => Promise<void>> {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(this.database);
    await this.damage(`pragma max_page_count = ${rows[0].page_count}`);
    return () => this.damage('pragma max_page_count = 1000000');
  }

  private async ids(): Promise<string[]> {
    return (await this.database.selectFrom('lessons').select('id').execute()).map(({ id }) => id);
  }
}

/** A class of so many students that plays. */
export async function aClass(site: Site, names: readonly string[], settings: Partial<LessonSettings> = {}) {
  const keys = await site.lessons.create({ ...LESSON_SETTINGS, ...settings });
  const lesson = await opened(site, keys.lesson);
  const students: Session[] = [];
  for (const name of names) {
    const { member } = await site.lessons.join(lesson, name);
    await lesson.lineOf(member, 1);
    students.push({ actor: 'student', member });
  }
  await give(lesson, HOST, { kind: 'start' });
  await vi.waitUntil(() => lesson.record.stage === 'playing', { timeout: 5000 });
  return { keys, lesson, students };
}

export async function opened(site: Site, id: string): Promise<Lesson> {
  const lesson = await site.lessons.find(id);
  if (!lesson) throw new Error(`Lesson ${id} was not found.`);
  return lesson;
}

export function give(lesson: Lesson, session: Session, command: LessonCommand, id: string = randomUUID()) {
  return lesson.submit(session, { id, command });
}

/** Ends the phase of the first world that its host sees. */
export const endPhase = (lesson: Lesson, id?: string) =>
  give(lesson, HOST, { kind: 'endPhase', world: 0, steps: [stepOf(lesson.tables[0].view)] }, id);

export const play = (lesson: Lesson, session: Session, command: Command) =>
  give(lesson, session, { kind: 'play', command });

/** A student's order, the first that is open. */
export async function order(lesson: Lesson, session: Session): Promise<void> {
  const [option] = tableOf(lesson, session).options;
  expect(await play(lesson, session, { kind: 'seal', order: option.order })).toEqual({ ok: true });
}

export const seen = (lesson: Lesson, session: Session) => lessonViewOf(lesson, session) as StudentView;

export function tableOf(lesson: Lesson, session: Session) {
  const { table } = seen(lesson, session);
  if (!table) throw new Error('There is no table.');
  return table;
}
