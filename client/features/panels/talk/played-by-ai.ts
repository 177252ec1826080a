import type { SeatId } from '../../../../shared/model/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';

/** Whether AI plays a seat now: in a match of one's own it plays all the others. */
export function usePlayedByAi(): (seat: SeatId) => boolean {
  const lesson = useLesson()?.view.value;
  const viewer = useTable().view.value.viewer;
  return (seat) => seat !== viewer && (lesson ? (lesson.world?.seats[seat]?.ai ?? 'no') !== 'no' : true);
}
