import type { Level } from '../model/index.ts';
import type { Plan } from './plans.ts';

/** How a lesson is to be run, as its host chose it. */
export type LessonSettings = {
  /** Shown on the projector: 'Period 3, Law and Society'. */
  title: string;
  scenario: string;
  /** Of the projector, and of all students who have chosen none. */
  language: string;
  plan: Plan['id'];
  /** How many are to come. */
  students: number;
  worlds: number;
  /** Most persons who share one seat: 1 persons, 2 pairs, 3 or 4 teams. */
  crew: number;
  /** Who decides in a shared seat. */
  decide: 'captain' | 'majority';
  /** Of the AI on empty seats. */
  level: Level;
  /** Off: talk is by phrases with blanks only. */
  freeText: boolean;
  /** Students may type their own name instead of a generated nickname. */
  ownNames: boolean;
  namesOnProjector: boolean;
  /** Whoever joins waits until the host lets them in. */
  approve: boolean;
  /** What becomes of those who come after the start. */
  late: 'seat' | 'team' | 'watch';
  /** Ask the questions before the game as well as after it. */
  askBefore: boolean;
  /** Days until everything about the lesson is deleted. */
  keepDays: number;
};
