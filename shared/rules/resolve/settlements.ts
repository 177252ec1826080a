import type { Deal, DealTerms } from '../../model/index.ts';
import { canSettle } from '../deals/parties.ts';
import { endCase } from '../law/case-end.ts';
import { deferToTreaty } from '../law/deferral.ts';
import { endDemand } from '../law/demand-life.ts';
import { breaksHostLaw, partialHandOver } from '../law/hand-over.ts';
import { carryOut } from '../orders/consequences.ts';
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
  const demand = r.state.cases[id].demand;
  endCase(r, id, 'settled', 'settled');
  if (how === 'partial') handOverPart(r, demand);
  if (how === 'treaty') deferToTreaty(r, demand);
  else endDemand(r, demand, 'settled', 'settled');
  moveComity(r, effectOf(r.state, 'settle.comity'), deal.by, {
    code: 'settled',
    seat: deal.by,
    deal: deal.id,
    case: id,
  });
  r.emit({ type: 'dealSettled', deal: deal.id, status: 'done' });
}

/** The same as the answer Narrow. */
function handOverPart(r: Resolution, id: number): void {
  const demand = r.state.demands[id];
  const { company, host } = demand;
  const breach = breaksHostLaw(r.state, demand);
  r.emit({ type: 'demandAnswered', demand: id, seat: company, answer: 'narrow', told: false, voluntary: true });
  carryOut(r, partialHandOver(r.state, demand), company);
  if (!breach) return;
  const record = { breach: r.state.breaches.length, company, jurisdiction: host, demand: id, partial: true };
  r.emit({ type: 'breachKnown', ...record });
}
