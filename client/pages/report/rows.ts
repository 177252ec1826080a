import type { Portfolio } from '../../../shared/lesson/index.ts';
import type { SeatId, SeatView } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { parOfAll, type ToldWorld } from '../../features/class-debrief/worlds.ts';
import { t } from '../../i18n/index.ts';

type Answers = Record<string, string>;

/** A student as the lesson's own log tells it. */
export type LoggedStudent = {
  id: number;
  name: string;
  /** For the teacher alone; empty where it is not known. */
  realName?: string;
  /** Name of the world, empty for those who never had a seat. */
  world: string;
  /** Id of the seat in the scenario. */
  seat: string;
  orders: number;
  said: number;
  answers: { before: Answers; after: Answers };
};

/** One row of the report. */
export type StudentRow = LoggedStudent & {
  at: SeatId;
  pledges?: { kept: number; broken: number };
  result?: { score: number; par: number; above: number; place: number };
};

/** Each student with the real name that the teacher's list has for them. */
export function withRealNames(
  students: readonly LoggedStudent[],
  portfolios: readonly Pick<Portfolio, 'member' | 'realName'>[],
): LoggedStudent[] {
  const names = new Map(portfolios.map(({ member, realName }) => [member, realName]));
  return students.map((student) => ({ ...student, realName: names.get(student.id) ?? '' }));
}

/** How a student is called in the report: by the real name, with the one in the game beside it where it is another. */
export function namesOf(
  { name, realName }: Pick<LoggedStudent, 'name' | 'realName'>,
  showsReal: boolean,
): { called: string; beside?: string } {
  if (!showsReal || !realName) return { called: name };
  return realName === name ? { called: name } : { called: realName, beside: name };
}

/** The students of a world in the order of its seats, with what came of their seat. */
export function rowsOf(
  {
    name,
    stopped,
    debrief,
  }: Pick<ToldWorld, 'name' | 'stopped'> & { debrief: { view: Pick<SeatView, 'seats' | 'ranks'> } },
  students: readonly LoggedStudent[],
  seatIds: readonly string[],
): StudentRow[] {
  return students
    .filter(({ world }) => world === name)
    .map((student) => {
      const at = seatIds.indexOf(student.seat);
      const publicSeat = at === NONE ? undefined : debrief.view.seats[at];
      // Par is what a seat usually has after all rounds: beside a game that was stopped it means nothing.
      const rank = stopped ? undefined : debrief.view.ranks?.find(({ seat }) => seat === at);
      return {
        ...student,
        at,
        ...(publicSeat && { pledges: { kept: publicSeat.pledgesKept, broken: publicSeat.pledgesBroken } }),
        ...(rank && {
          result: { score: rank.score, par: rank.par, above: rank.score - rank.par, place: rank.place },
        }),
      };
    })
    .sort((a, b) => a.at - b.at || a.name.localeCompare(b.name));
}

/** What is to be known of score and par below the tables; empty where no world came to its end. */
export function noteOfPar(worlds: readonly Pick<ToldWorld, 'stopped' | 'debrief'>[]): string {
  const whole = worlds.filter(({ stopped }) => !stopped);
  const short = whole.map(({ debrief }) => parOfAll(debrief.view)).find((words) => words !== '');
  return whole.length > 0 ? [t('report.note'), short].filter(Boolean).join(' ') : '';
}
