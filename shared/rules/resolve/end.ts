import type { Resolution } from '../resolution.ts';

/** Comity at 0 ends the match at once, the last round ends it in time; the curves are drawn on. */
export function end(r: Resolution): void {
  if (r.state.comity === 0) r.emit({ type: 'matchEnded', ending: 'splinternet' });
  else if (r.state.round >= r.state.setup.scenario.rounds) r.emit({ type: 'matchEnded', ending: 'rounds' });
  r.emit({ type: 'historyKept' });
}
