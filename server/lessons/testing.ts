import { randomUUID } from 'node:crypto';
import { afterEach, expect, vi } from 'vitest';
import type { LessonCommand, LessonSettings, StudentView } from '../../shared/lesson/index.ts';
import { stepOf } from '../../shared/lesson/index.ts';
import { LESSON_SETTINGS } from '../../shared/testing/lesson-settings.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import { thinkHere } from '../ai/thinker.ts';
import { MatchRegistry } from '../match/match-registry.ts';
import { openDatabase } from '../store/database.ts';
import { lessonStoreIn } from '../store/lesson-store.ts';
import { matchStoreIn } from '../store/match-store.ts';
import type { Lesson } from './lesson.ts';
import type { Session } from './lesson-context.ts';
import { LessonRegistry } from './lesson-registry.ts';
import { lessonViewOf } from './views/index.ts';

export const HOST: Session = { actor: 'host', member: -1 };

/** Lessons that end with their test. */
export const open: Lesson[] = [];
afterEach(() => {
  for (const lesson of open) lesson.close();
  open.length = 0;
});

/** A lesson without network and with its database in memory, and people to play it. */
export async function aLesson(settings: Partial<LessonSettings> = {}) {
  const database = openDatabase(':memory:');
  const setups = new Map([['dublin-warrant', dublinWarrant]]);
  const matches = matchStoreIn(database);
  const registry = new MatchRegistry(matches, setups, 0, undefined, thinkHere);
  const lessons = new LessonRegistry(lessonStoreIn(database), registry, setups, 0);
  const keys = await lessons.create({ ...LESSON_SETTINGS, ...settings });
  const lesson = await lessons.find(keys.lesson);
  if (!lesson) throw new Error('The lesson was not found.');
  open.push(lesson);
  const give = (session: Session, command: LessonCommand, id: string = randomUUID()) =>
    lesson.submit(session, { id, command });
  return {
    lessons,
    lesson,
    matches,
    keys,
    give,
    host: (command: LessonCommand) => give(HOST, command),
    endPhase: (world: number) =>
      give(HOST, { kind: 'endPhase', world, steps: lesson.tables.map(({ match }) => stepOf(match.viewOf('public'))) }),
    async join(name: string): Promise<Session> {
      const { member } = await lessons.join(lesson, name);
      await lesson.lineOf(member, 1);
      return { actor: 'student', member };
    },
    seen: (session: Session) => lessonViewOf(lesson, session) as StudentView,
    async begin() {
      expect(await give(HOST, { kind: 'start' })).toEqual({ ok: true });
      await vi.waitUntil(() => lesson.record.stage === 'playing', { timeout: 5000 });
    },
  };
}
