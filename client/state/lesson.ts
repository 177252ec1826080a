import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StudentView } from '../../shared/lesson/index.ts';
import type { LessonConnection } from '../net/index.ts';

/** The lesson that a table belongs to, for a student. */
export type StudentLesson = {
  id: string;
  key: string;
  view: ReadonlySignal<StudentView>;
  send: LessonConnection<StudentView>['send'];
};

export const LessonContext = createContext<StudentLesson | undefined>(undefined);

/** The lesson around a panel; undefined in a match of one's own. */
export function useLesson(): StudentLesson | undefined {
  return useContext(LessonContext);
}
