import type { CaseFile, SeatView } from '../../../../shared/model/index.ts';

/** A government's open police files, the most pressing first. */
export function openFiles(view: SeatView): CaseFile[] {
  return (view.own?.files ?? [])
    .filter((file) => file.status === 'open')
    .sort((a, b) => a.due - b.due || b.gravity - a.gravity);
}
