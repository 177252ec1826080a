import { endCase } from '../law/case-end.ts';
import { lastRuling } from '../law/docket.ts';
import type { Resolution } from '../resolution.ts';

/** After appeals and briefs: a ruling that nobody took further in its round is final. */
export function appeals(r: Resolution): void {
  for (const record of r.state.cases) {
    const last = lastRuling(record);
    if (record.status === 'ruled' && last && last.round < r.state.round) endCase(r, record.id, 'noAppeal');
  }
}
