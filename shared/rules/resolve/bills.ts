import type { Bill, Cause } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { mootCasesOf } from '../law/case-end.ts';
import { lawEffects } from '../law/law-effects.ts';
import { moveComity, moveMeter, parameterOf, type Resolution, tally } from '../resolution.ts';

/** After lobbying: each bill passes or fails, and a passed one takes effect. */
export function bills(r: Resolution): void {
  for (const bill of r.state.bills.filter((one) => one.status === 'open')) {
    const passed = bill.support >= parameterOf(r.state, 'bill.needed');
    r.emit({ type: 'billDecided', bill: bill.id, passed });
    if (passed) enact(r, bill);
  }
}

function enact(r: Resolution, { id, jurisdiction, law, data, repeal }: Bill): void {
  const seat = at(r.state.jurisdictions, jurisdiction).government;
  const cause: Cause = { code: repeal ? 'lawRepealed' : 'lawMade', seat, bill: id };
  const { comity, meters } = lawEffects(r.state, jurisdiction, law, repeal);
  const record = { kind: law, data, round: r.state.round, used: false };
  r.emit(repeal ? { type: 'lawRepealed', jurisdiction, law: record } : { type: 'lawMade', jurisdiction, law: record });
  if (!repeal) tally(r, seat, 'laws');
  for (const one of meters) moveMeter(r, one.seat, one.meter, one.by, cause);
  moveComity(r, comity, seat, cause);
  if (law === 'reach' && !repeal) mootCasesOf(r, jurisdiction);
}
