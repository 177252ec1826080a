import { type Deal, type DealTerms, NONE } from '../../model/index.ts';
import { lastRuling } from '../law/docket.ts';
import { fileBrief } from '../orders/brief.ts';
import { movePurse, type Resolution } from '../resolution.ts';

type JointBrief = Extract<DealTerms, { kind: 'jointBrief' }>;

/** Companies that share a brief file it; its price comes back where there is no hearing to read it. */
export function jointBriefs(r: Resolution): void {
  for (const deal of r.state.deals) {
    if (deal.status === 'accepted' && deal.terms.kind === 'jointBrief') file(r, deal, deal.terms);
  }
}

function file(r: Resolution, deal: Deal, { case: given, demand, side }: JointBrief): void {
  const id = given === NONE ? r.state.demands[demand].case : given;
  const price = priceOf(r, given);
  const status = id === NONE ? 'none' : r.state.cases[id].status;
  if (status === 'argued' || status === 'ruled') {
    fileBrief(r, id, deal.by, deal.to, side, price);
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'done' });
  } else {
    movePurse(r, deal.by, price, { code: 'briefReturned', seat: deal.by, deal: deal.id });
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}

/** What the signature cost: a brief was free where the court had asked for it and not yet ruled. */
function priceOf({ state }: Resolution, given: number): number {
  const record = state.cases[given];
  const wasArgued = record && (lastRuling(record)?.level ?? 0) < record.level;
  return wasArgued && record.askedBriefs ? 0 : state.setup.ruleset.prices.brief;
}
