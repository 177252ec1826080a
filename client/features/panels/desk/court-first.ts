import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';

/** The round in which a court decides on a contested order; undefined where none is to decide first. */
export function courtFirst(
  { cases }: Pick<SeatView, 'cases'>,
  { id, status }: Pick<PublicDemand, 'id' | 'status'>,
): number | undefined {
  if (status !== 'contested' && status !== 'stayed') return undefined;
  return cases.find(({ demand, kind, end, status: at }) => {
    return demand === id && kind === 'challenge' && end === '' && at === 'argued';
  })?.due;
}
