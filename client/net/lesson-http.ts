import { entry, lessons, type ReplyOf } from '../../shared/api/index.ts';
import type { LessonDebrief, LessonPortfolios, LessonSettings, TalkLine } from '../../shared/lesson/index.ts';
import type { TimelineEntry, Viewer } from '../../shared/model/index.ts';
import { answerOf, call } from './call.ts';
import type { Replay } from './http.ts';
import { joined, joiningKey } from './joining-key.ts';
import { keepLesson, keptLesson } from './lessons-kept.ts';

/** `recovery` is missing where the host came back with it. */
export type LessonKeys = Omit<ReplyOf<typeof entry.hostLesson>, 'recovery'> & { recovery?: string };
export type LessonByCode = ReplyOf<typeof entry.lessonByCode>;
export type Joined = ReplyOf<typeof entry.joinLesson>;
export type Receipt = ReplyOf<typeof lessons.deleteLesson>;

/** Makes a lesson; this device is its host. */
export async function hostLesson(settings: LessonSettings): Promise<LessonKeys> {
  const keys = await call(entry.hostLesson, {}, { body: { settings } });
  keepHost(keys, settings.title);
  return keys;
}

/** Hosts a lesson on this device again, with its code and recovery code. */
export async function recoverHost(code: string, recovery: string): Promise<LessonKeys> {
  const keys = { code, ...(await call(entry.recoverLesson, {}, { body: { code, recovery } })) };
  keepHost({ ...keys, recovery }, keptLesson(keys.lesson, 'host')?.title ?? '');
  return keys;
}

/** What a code opens. Rejects with the server's sentence where it opens nothing. */
export function lessonByCode(code: string): Promise<LessonByCode> {
  return call(entry.lessonByCode, { code });
}

/** Takes a place in a lesson and keeps it on this device. Tried again after a lost answer, it is the same place. */
export async function joinLesson(found: LessonByCode, code: string, name: string, realName = ''): Promise<Joined> {
  const { lesson } = found;
  const place = await call(entry.joinLesson, { lesson }, { body: { code, name, realName, key: joiningKey(lesson) } });
  joined();
  keepStudent(found, code, place);
  return place;
}

/** Takes one's place again on another device. */
export async function resumeLesson(found: LessonByCode, code: string, resume: string): Promise<Omit<Joined, 'status'>> {
  const back = { ...(await call(entry.resumeLesson, { lesson: found.lesson }, { body: { resume } })), resume };
  keepStudent(found, code, back);
  return back;
}

/** Every world of a lesson that has ended. */
export function lessonDebrief(lesson: string, key: string): Promise<LessonDebrief> {
  return call(lessons.lessonDebrief, { lesson }, { key });
}

/** What students did and wrote, to print: one's own; for a host of one student, or with '' of all. */
export function lessonPortfolios(lesson: string, key: string, member: string): Promise<LessonPortfolios> {
  return call(lessons.lessonPortfolios, { lesson }, { key, questions: member ? { member } : {} });
}

/** What one's seat has seen so far, phase by phase. */
export function lessonRecord(lesson: string, key: string): Promise<TimelineEntry[]> {
  return call(lessons.lessonRecord, { lesson }, { key });
}

/** All that students said, for the host. */
export function lessonTalk(lesson: string, key: string): Promise<TalkLine[]> {
  return call(lessons.lessonTalk, { lesson }, { key });
}

/** A past checkpoint through somebody's eyes. */
export function lessonReplay(
  lesson: string,
  key: string,
  { world, viewer, checkpoint }: { world: number; viewer: Viewer; checkpoint: number },
): Promise<Replay> {
  return call(lessons.lessonReplay, { lesson }, { key, questions: { world, viewer, moment: checkpoint } });
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
export function deleteLesson(lesson: string, key: string): Promise<Receipt> {
  return call(lessons.deleteLesson, { lesson }, { key });
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
