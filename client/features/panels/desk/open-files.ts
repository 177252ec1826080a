import type { CaseFile, SeatView } from '../../../../shared/model/index.ts';

/** A government's open police files, the most pressing first. */
export function openFiles(view: SeatView): CaseFile[] {
  return (view.own?.files ?? [])
    .filter((file) => file.status === 'open')
    .sort((a, b) => a.due - b.due || b.gravity - a.gravity);
}

/** Those that are missed unless they close in this round. */
export function filesOfLastDay(view: SeatView): CaseFile[] {
  return openFiles(view).filter(({ due }) => due <= view.round);
}
