import type { SeatView } from '../../shared/model/index.ts';
import { hostALesson, hostLine, type Keys, Student } from '../support/lesson.ts';
import { Player, type Seat, startSolo } from '../support/player.ts';

/** A game that has been played to a checkpoint, and what the browser must keep to sit down at it. */
export type Checkpoint = Seat & {
  scenario: string;
  seat: string;
  at: string;
  over: boolean;
  /** The view of the phase before, from which the Outcome is told. */
  past?: SeatView;
};

/** What a game is looked through for: the view, and the last one of the phase before. */
export type Wish = (view: SeatView, past?: SeatView) => boolean;

/** A lesson at a stage, with the first student's key. */
export type Class = Keys & { student: string };

/** Seeds that are tried, in this order, until a game comes to what is looked for. */
const SEEDS = [4, 7, 11, 15, 23, 31, 42, 58];

const DUBLIN = 'dublin-warrant';
const momentOf = ({ round, phase }: SeatView) => `${round}.${phase}`;

/** Plays a seat as a practised AI would until the view is as wished; takes the first seed whose game comes to it. */
export async function checkpointOf(url: string, seat: string, wish: Wish, scenario = DUBLIN): Promise<Checkpoint> {
  for (const seed of SEEDS) {
    const kept = await startSolo(url, seat, seed, scenario);
    const player = await Player.join(url, kept);
    let past: SeatView | undefined;
    let latest: SeatView | undefined;
    const isThere = (view: SeatView) => {
      if (latest && momentOf(latest) !== momentOf(view)) past = latest;
      latest = view;
      return wish(view, past);
    };
    const view = await player.play(isThere);
    await player.room.leave();
    if (isThere(view)) return { ...kept, scenario, seat, at: momentOf(view), over: view.phase === 'over', past };
  }
  throw new Error(`No game of ${seat} came to that moment.`);
}

const NAMES = ['Amina', 'Björn', 'Chidi', 'Dana', 'Emil', 'Fatima', 'Goran'];

/** A lesson with seven students, at the stage that is asked for. */
export async function classAt(url: string, stage: 'lobby' | 'playing' | 'debrief'): Promise<Class> {
  const keys = await hostALesson(url);
  const host = await hostLine(url, keys);
  const students: Student[] = [];
  for (const name of NAMES) students.push(await Student.join(url, keys, name));
  if (stage !== 'lobby') {
    await host.send({ kind: 'start' });
    await host.until('the game', ({ lesson }) => lesson.stage === 'playing');
  }
  if (stage === 'debrief') {
    await Promise.all(students.map((student) => student.play()));
    await host.until('the debrief', ({ lesson }) => lesson.stage === 'debrief');
  }
  const [first] = students;
  for (const { line } of students) await line.leave();
  await host.leave();
  return { ...keys, student: first.token };
}
