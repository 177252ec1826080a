import type { CaseFile, SeatView } from '../../../../shared/model/index.ts';
import { ruleset } from '../../../i18n/index.ts';
import { roundOfEvidence } from './file-words.ts';

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

/** Whether what a host has granted comes in time, and is enough unless a customer alone has the keys. */
export function comesInTime(view: Pick<SeatView, 'requests'>, file: CaseFile): boolean {
  const round = roundOfEvidence(view, file);
  return round !== undefined && round <= file.due && file.need - file.evidence <= ruleset.parameters['evidence.full'];
}
