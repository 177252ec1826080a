import { at } from '../../model/index.ts';
import { openOpportunities } from '../home/opportunities.ts';
import { pressGovernments } from '../home/pressures.ts';
import { serveFoundingOrder } from '../law/founding.ts';
import { openBackgroundCases } from '../law/hearing.ts';
import type { Resolution } from '../resolution.ts';
import { tellNews } from './news.ts';

/** Opens a round: files are dealt, the founding order is served, the docket is opened, the news is told, governments are pressed at home, companies find an opportunity, and everyone is asked for orders. */
export function beginRound(r: Resolution, round: number): void {
  const card = at(r.state.deck, round - 1);
  r.emit({ type: 'roundBegan', round, card });
  for (const file of r.state.files)
    if (file.status === 'sleeping' && file.dealt === round) r.emit({ type: 'fileDealt', file: file.id });
  if (round === 1) serveFoundingOrder(r);
  openBackgroundCases(r);
  tellNews(r, card);
  pressGovernments(r);
  openOpportunities(r);
  r.emit({ type: 'phaseBegan', phase: 'orders' });
}
