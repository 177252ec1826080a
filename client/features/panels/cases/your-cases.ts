import type { PublicCase, SeatView } from '../../../../shared/model/index.ts';
import { ruleset } from '../../../i18n/index.ts';
import { type Part, partIn } from '../../../state/part-in.ts';

export type CaseRow = { publicCase: PublicCase; part: Part; runs: boolean };

/** All cases that the viewer may see: its own first, what runs before what is over, what is due next before the rest. */
export function caseRows(view: SeatView): CaseRow[] {
  const rows = view.cases.map((publicCase) => ({ publicCase, part: partIn(view, publicCase), runs: runs(publicCase) }));
  const rank = ({ part, runs: live }: CaseRow) => (part === 'other' ? 2 : 0) + (live ? 0 : 1);
  return rows.sort(
    (a, b) => rank(a) - rank(b) || (a.runs ? a.publicCase.due - b.publicCase.due : b.publicCase.id - a.publicCase.id),
  );
}

/** What a case is marked as: its court decides it only while it is to be heard, and no higher bench hears it. */
export function markOf({ publicCase, part }: Pick<CaseRow, 'publicCase' | 'part'>): 'judge' | 'party' | undefined {
  const { status, level } = publicCase;
  const decides = status === 'argued' && level <= ruleset.parameters['level.courtSeat'];
  return part === 'other' || (part === 'judge' && !decides) ? undefined : part;
}

/** Whether a court still has to do with a case, or may have. */
export function runs({ end, status }: Pick<PublicCase, 'end' | 'status'>): boolean {
  return end === '' && (status === 'argued' || status === 'ruled');
}

/** The viewer's own case that goes on once the first case is over: one that a court hears before one that may be appealed. */
export function runsAfter(view: SeatView): PublicCase | undefined {
  const own = caseRows(view).filter(({ part, runs: live }) => part !== 'other' && live);
  return (own.find(({ publicCase }) => publicCase.status === 'argued') ?? own[0])?.publicCase;
}
