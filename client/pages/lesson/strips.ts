import type { PublicLesson, StudentView } from '../../../shared/lesson/index.ts';

/** Something about the lesson that a student must know while it is so: text ids lesson.strip.<id> and lesson.strip.<id>.text. */
export type Strip = { id: 'paused' | 'watching' | 'promised' | 'lent' | 'muted'; icon: string };

/** What stands over the table now. */
export function stripsOf(
  view: Pick<StudentView, 'you' | 'world' | 'clock' | 'table'> & { lesson: Pick<PublicLesson, 'guide'> },
): Strip[] {
  const { you, world, clock, table, lesson } = view;
  const strips: (Strip | false)[] = [
    // While the teacher leads the guide the projector tells everyone what to do.
    clock?.paused === true && lesson.guide < 0 && table?.phase !== 'over' && { id: 'paused', icon: 'pause' },
    you.status === 'watching' &&
      (you.promised ? { id: 'promised', icon: 'hourglass' } : { id: 'watching', icon: 'eye' }),
    you.status === 'in' && world?.seats[you.seat]?.ai === 'lent' && { id: 'lent', icon: 'robot' },
    you.muted && { id: 'muted', icon: 'speaker-slash' },
  ];
  return strips.filter((strip) => strip !== false);
}
