import type { LessonDebrief, LessonPortfolios, LessonSettings, Stage, TalkLine } from '../../shared/lesson/index.ts';
import type { GameEvent, Phase, Viewer } from '../../shared/model/index.ts';
import { answerOf, ask, type Replay } from './http.ts';
import { joined, joiningKey } from './joining-key.ts';
import { keepLesson, keptLesson } from './lessons-kept.ts';

export type LessonKeys = {
  lesson: string;
  code: string;
  hostKey: string;
  coHostKey: string;
  projectorKey: string;
  /** Missing where the host came back with it. */
  recovery?: string;
};
export type LessonByCode = {
  lesson: string;
  title: string;
  scenario: string;
  language: string;
  stage: Stage;
  locked: boolean;
  ownNames: boolean;
  /** The teacher has a list of the class: one says who one is, to the teacher alone. */
  asksName: boolean;
  /** A nickname that nobody has yet. */
  namesake: string;
};
export type Joined = {
  token: string;
  resume: string;
  member: number;
  name: string;
  status: 'asking' | 'in' | 'watching';
};
export type Receipt = {
  lesson: string;
  code: string;
  deletedAt: string;
  students: number;
  worlds: number;
  orders: number;
  answers: number;
};
type Chapter = { round: number; phase: Phase; events: GameEvent[] };

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

/** A request below a lesson's address, with a key. Rejects with a ServerRefusal. */
export function askLesson(lesson: string, key: string, path: string, init: RequestInit = {}): Promise<unknown> {
  return ask(`/api/lessons/${lesson}${path && `/${path}`}`, { ...init, headers: { authorization: `Bearer ${key}` } });
}

/** Makes a lesson; this device is its host. */
export async function hostLesson(settings: LessonSettings): Promise<LessonKeys> {
  const keys = (await ask('/api/lessons', post({ settings }))) as LessonKeys;
  keepHost(keys, settings.title);
  return keys;
}

/** Hosts a lesson on this device again, with its code and recovery code. */
export async function recoverHost(code: string, recovery: string): Promise<LessonKeys> {
  const keys = { code, ...((await ask('/api/lessons/host', post({ code, recovery }))) as object) } as LessonKeys;
  keepHost({ ...keys, recovery }, keptLesson(keys.lesson, 'host')?.title ?? '');
  return keys;
}

/** What a code opens. Rejects with the server's sentence where it opens nothing. */
export async function lessonByCode(code: string): Promise<LessonByCode> {
  return (await ask(`/api/codes/${encodeURIComponent(code)}`, {})) as LessonByCode;
}

/** Takes a place in a lesson and keeps it on this device. Tried again after a lost answer, it is the same place. */
export async function joinLesson(found: LessonByCode, code: string, name: string, realName = ''): Promise<Joined> {
  const key = joiningKey(found.lesson);
  const place = (await ask(`/api/lessons/${found.lesson}/members`, post({ code, name, realName, key }))) as Joined;
  joined();
  keepStudent(found, code, place);
  return place;
}

/** Takes one's place again on another device. */
export async function resumeLesson(found: LessonByCode, code: string, resume: string): Promise<Omit<Joined, 'status'>> {
  const back = (await ask(`/api/lessons/${found.lesson}/resume`, post({ resume }))) as Omit<
    Joined,
    'status' | 'resume'
  >;
  keepStudent(found, code, { ...back, resume });
  return { ...back, resume };
}

/** Every world of a lesson that has ended. */
export async function lessonDebrief(lesson: string, key: string): Promise<LessonDebrief> {
  return (await askLesson(lesson, key, 'debrief')) as LessonDebrief;
}

/** What students did and wrote, to print: one's own; for a host of one student, or with '' of all. */
export async function lessonPortfolios(lesson: string, key: string, member: string): Promise<LessonPortfolios> {
  return (await askLesson(lesson, key, `portfolio${member && `?member=${member}`}`)) as LessonPortfolios;
}

/** What one's seat has seen so far, phase by phase. */
export async function lessonRecord(lesson: string, key: string): Promise<Chapter[]> {
  return (await askLesson(lesson, key, 'record')) as Chapter[];
}

/** All that students said, for the host. */
export async function lessonTalk(lesson: string, key: string): Promise<TalkLine[]> {
  return (await askLesson(lesson, key, 'talk')) as TalkLine[];
}

/** A past checkpoint through somebody's eyes. */
export async function lessonReplay(
  lesson: string,
  key: string,
  { world, viewer, checkpoint }: { world: number; viewer: Viewer; checkpoint: number },
): Promise<Replay> {
  return (await askLesson(lesson, key, `replay?world=${world}&viewer=${viewer}&moment=${checkpoint}`)) as Replay;
}

/** The table with commas, or with semicolons as spreadsheets want it where a comma stands in 1,5; and the full log. */
export type LessonFile = 'csv' | 'csvSemicolon' | 'grades' | 'gradesSemicolon' | 'gradesXlsx' | 'json';

const FILES: Record<LessonFile, string> = {
  csv: 'export.csv',
  csvSemicolon: 'export.csv?separator=semicolon',
  grades: 'grades.csv',
  gradesSemicolon: 'grades.csv?separator=semicolon',
  gradesXlsx: 'grades.xlsx',
  json: 'export.json',
};

/** A file of the lesson, for its host to keep. */
export async function lessonExport(lesson: string, key: string, file: LessonFile): Promise<Blob> {
  const response = await answerOf(`/api/lessons/${lesson}/${FILES[file]}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return response.blob();
}

/** Deletes a lesson and all that belongs to it. */
export async function deleteLesson(lesson: string, key: string): Promise<Receipt> {
  return (await askLesson(lesson, key, '', { method: 'DELETE' })) as Receipt;
}

function keepHost({ lesson, code, hostKey, coHostKey, projectorKey, recovery }: LessonKeys, title: string): void {
  keepLesson({ lesson, code, key: hostKey, as: 'host', title, coHostKey, projectorKey, recovery });
}

function keepStudent(
  { lesson, title }: LessonByCode,
  code: string,
  { token, resume, name }: Omit<Joined, 'status'>,
): void {
  keepLesson({ lesson, code, key: token, as: 'student', title, name, resume });
}
