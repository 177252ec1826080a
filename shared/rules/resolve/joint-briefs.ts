import type { Deal, DealTerms } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { fileBrief, priceOfBrief } from '../orders/parties/brief.ts';
import { movePurse, type Resolution } from '../resolution.ts';

type JointBrief = Extract<DealTerms, { kind: 'jointBrief' }>;

/** Companies that share a brief file it; its price comes back where there is no hearing to read it. */
export function jointBriefs(r: Resolution): void {
  for (const deal of r.state.deals) {
    if (deal.status === 'accepted' && deal.terms.kind === 'jointBrief') file(r, deal, deal.terms);
  }
}

function file(r: Resolution, deal: Deal, { case: id, side }: JointBrief): void {
  const price = priceOfBrief(r.state, id);
  const { status } = at(r.state.cases, id);
  if (status === 'argued' || status === 'ruled') {
    fileBrief(r, id, deal.by, deal.to, side, price);
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'done' });
  } else {
    movePurse(r, deal.by, price, { code: 'briefReturned', seat: deal.by, deal: deal.id });
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
  }
}
