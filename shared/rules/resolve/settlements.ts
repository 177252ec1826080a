import type { Deal, DealTerms } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { canSettle } from '../deals/parties.ts';
import { endCase } from '../law/case-end.ts';
import { deferToTreaty } from '../law/deferral.ts';
import { endDemand } from '../law/demand-life.ts';
import { handOverPart } from '../orders/bench/narrow.ts';
import { effectOf, moveComity, type Resolution } from '../resolution.ts';

type Settlement = Extract<DealTerms, { kind: 'settlement' }>;

/** Signed settlements end their cases before any court does; they make no precedent. */
export function settlements(r: Resolution): void {
  for (const deal of r.state.deals) {
    if (deal.status === 'accepted' && deal.terms.kind === 'settlement') settle(r, deal, deal.terms);
  }
}

function settle(r: Resolution, deal: Deal, { case: id, how }: Settlement): void {
  if (!canSettle(r.state, id)) {
    r.emit({ type: 'dealSettled', deal: deal.id, status: 'lapsed' });
    return;
  }
  const demand = at(r.state.cases, id).demand;
  endCase(r, id, 'settled');
  if (how === 'partial') handOverPart(r, demand, false);
  if (how === 'treaty') deferToTreaty(r, demand, 'parties');
  else endDemand(r, demand, 'settled', 'settled');
  moveComity(r, effectOf(r.state, 'settle.comity'), deal.by, {
    code: 'settled',
    seat: deal.by,
    deal: deal.id,
    case: id,
  });
  r.emit({ type: 'dealSettled', deal: deal.id, status: 'done' });
}
