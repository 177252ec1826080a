import type { PublicCase, PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { isSettled } from './own-cases.ts';

/** The round in which a court decides on a contested order; undefined where none is to decide first. */
export function courtFirst(
  { cases, deals }: Pick<SeatView, 'cases' | 'deals'>,
  { id, status }: Pick<PublicDemand, 'id' | 'status'>,
): number | undefined {
  return status === 'contested' || status === 'stayed' ? argued({ cases, deals }, id)?.due : undefined;
}

/** Whether an order is in force while an appeal against it waits: silence is then contempt, and no refusal. */
export function isHeldOut(
  view: Pick<SeatView, 'cases' | 'deals'>,
  { id, status }: Pick<PublicDemand, 'id' | 'status'>,
): boolean {
  return status === 'inForce' && argued(view, id) !== undefined;
}

function argued({ cases, deals }: Pick<SeatView, 'cases' | 'deals'>, id: number): PublicCase | undefined {
  return cases.find(({ id: its, demand, kind, end, status }) => {
    return demand === id && kind === 'challenge' && end === '' && status === 'argued' && !isSettled({ deals }, its);
  });
}
