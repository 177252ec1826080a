import type { Actor, LessonCommand } from '../../shared/lesson/index.ts';

const hosts: readonly Actor[] = ['host', 'coHost'];
const student: readonly Actor[] = ['student'];

/** Who may send which command. */
export const WHO_MAY: Record<LessonCommand['kind'], readonly Actor[]> = {
  lock: hosts,
  admit: hosts,
  seatMember: hosts,
  unseat: hosts,
  rename: hosts,
  mute: hosts,
  remove: hosts,
  captain: hosts,
  office: hosts,
  shuffle: hosts,
  settings: hosts,
  start: hosts,
  pause: hosts,
  extend: hosts,
  endPhase: hosts,
  advanceSlowest: hosts,
  playCard: hosts,
  tell: hosts,
  lend: hosts,
  takeBack: hosts,
  timeFactor: hosts,
  fork: hosts,
  endNow: hosts,
  debriefStep: hosts,
  project: hosts,
  look: hosts,
  again: hosts,
  answer: student,
  propose: student,
  mark: student,
  dropProposal: student,
  sealProposal: student,
  passCaptain: student,
  noteSeen: student,
  leave: student,
  play: student,
};
