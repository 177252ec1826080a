import { endCase, endWithMatch } from '../law/case-end.ts';
import { isLastRound } from '../law/last-round.ts';
import type { Resolution } from '../resolution.ts';

/** Comity at 0 ends the match at once, the last round ends it in time: cases that still run are told to be over; the curves are drawn on. */
export function end(r: Resolution): void {
  const isLast = r.state.comity === 0 || isLastRound(r.state);
  if (isLast) for (const record of r.state.cases) endCase(r, record.id, endWithMatch(record));
  if (r.state.comity === 0) r.emit({ type: 'matchEnded', ending: 'splinternet', round: r.state.round });
  else if (isLast) r.emit({ type: 'matchEnded', ending: 'rounds', round: r.state.round });
  r.emit({ type: 'historyKept' });
}
