import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { isSettled } from './own-cases.ts';

/** The round in which a court decides on a contested order; undefined where none is to decide first. */
export function courtFirst(
  { cases, deals }: Pick<SeatView, 'cases' | 'deals'>,
  { id, status }: Pick<PublicDemand, 'id' | 'status'>,
): number | undefined {
  if (status !== 'contested' && status !== 'stayed') return undefined;
  return cases.find(({ id: its, demand, kind, end, status: at }) => {
    return demand === id && kind === 'challenge' && end === '' && at === 'argued' && !isSettled({ deals }, its);
  })?.due;
}
