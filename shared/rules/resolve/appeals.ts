import { endCase } from '../law/case-end.ts';
import { lastRuling, roundsToAppeal } from '../law/docket.ts';
import type { Resolution } from '../resolution.ts';

/** After appeals and briefs: a ruling that nobody took further in time is final. */
export function appeals(r: Resolution): void {
  for (const record of r.state.cases) {
    const last = lastRuling(record);
    if (record.status === 'ruled' && last && r.state.round - last.round >= roundsToAppeal(r.state, record))
      endCase(r, record.id, 'noAppeal');
  }
}
