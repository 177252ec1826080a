import type { LessonSettings } from '../lesson/index.ts';

/** A lesson as a host would choose it: one world of seven students in the Dublin warrant. */
export const LESSON_SETTINGS: LessonSettings = {
  title: 'Period 3',
  scenario: 'dublin-warrant',
  plan: '45',
  students: 7,
  worlds: 1,
  crew: 1,
  decide: 'captain',
  level: 'practised',
  freeText: false,
  ownNames: true,
  namesOnProjector: false,
  approve: false,
  late: 'seat',
  askBefore: false,
  language: 'en',
  keepDays: 30,
};
