import type { ConsoleView, LessonSettings } from '../../shared/lesson/index.ts';
import type { Ending } from '../../shared/model/index.ts';
import { deviceStore, readKept } from '../app/device-store.ts';

const KEY = 'comity.shelf';
/** Lessons that are kept; older ones are forgotten. */
const MOST = 60;

/** What a class came to, without a name in it: it stays when the lesson itself is deleted. */
export type ClassResult = {
  /** When this game's debrief opened (ms since 1970): it tells the games of one lesson apart. */
  at?: number;
  students: number;
  /** How many have sent an answer after the game. */
  answered: number;
  /** Points of those who were graded, and the most that can be reached. */
  points: number[];
  worlds: { name: string; comity: number; ending: Ending }[];
};

/** A lesson that was hosted in this browser. */
export type PastLesson = {
  lesson: string;
  title: string;
  /** Milliseconds since 1970. */
  opened: number;
  settings: LessonSettings;
  result?: ClassResult;
  /** What the class came to in the games before, where it played again. */
  earlier?: ClassResult[];
};

/** All lessons of this browser, newest first. An unreadable store counts as empty. */
export function pastLessons(): PastLesson[] {
  const list = readKept<PastLesson[]>(deviceStore, KEY, []);
  return Array.isArray(list) ? list : [];
}

/** Puts a lesson on the shelf, or what is new of one that lies there. */
export function shelve({
  lesson,
  ...news
}: Partial<PastLesson> & Pick<PastLesson, 'lesson' | 'title' | 'settings'>): void {
  const before = pastLessons().find((one) => one.lesson === lesson);
  const entry: PastLesson = { opened: Date.now(), ...before, lesson, ...news };
  const last = before?.result;
  if (last?.at && news.result && last.at !== news.result.at) entry.earlier = [...(entry.earlier ?? []), last];
  if (JSON.stringify(before) === JSON.stringify(entry)) return;
  const others = pastLessons().filter((one) => one.lesson !== lesson);
  write([entry, ...others].sort((a, b) => b.opened - a.opened));
}

/** Takes a lesson off the shelf. */
export function unshelve(lesson: string): void {
  write(pastLessons().filter((one) => one.lesson !== lesson));
}

/** What the class of a console has come to; undefined before its debrief. */
export function classResult({
  lesson,
  worlds,
  members,
  work,
}: Pick<ConsoleView, 'lesson' | 'worlds' | 'members' | 'work'>) {
  if (lesson.stage !== 'debrief') return undefined;
  const graded = work.filter(({ grade }) => Object.keys(grade.points).length > 0);
  return {
    at: lesson.debriefAt,
    students: members.filter(({ status }) => status !== 'asking').length,
    answered: work.filter(({ after }) => Object.values(after).some(Boolean)).length,
    points: graded.map(({ grade }) => Object.values(grade.points).reduce((sum, one) => sum + one, 0)),
    worlds: worlds.filter(({ left }) => !left).map(({ name, comity, ending }) => ({ name, comity, ending })),
  };
}

/** The mean to one decimal; undefined of nothing. */
export function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10;
}

function write(lessons: PastLesson[]): void {
  deviceStore.set(KEY, JSON.stringify(lessons.slice(0, MOST)));
}
