import type { Law } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

type LawEvent =
  | 'billTabled'
  | 'billDecided'
  | 'supportChanged'
  | 'lobbied'
  | 'lawMade'
  | 'lawRepealed'
  | 'lawUsed'
  | 'treatyOffered'
  | 'treatyChanged'
  | 'unionFinesRaised';

/** Law books, bills and treaties. */
export const laws: Handlers<LawEvent> = {
  billTabled(state, { bill }) {
    state.bills.push({ ...bill });
  },
  billDecided(state, { bill, passed }) {
    at(state.bills, bill).status = passed ? 'passed' : 'failed';
  },
  supportChanged(state, { bill, by }) {
    at(state.bills, bill).support += by;
  },
  lobbied() {},
  lawMade(state, { jurisdiction, law }) {
    at(state.jurisdictions, jurisdiction).laws.push({ ...law });
  },
  lawRepealed(state, { jurisdiction, law }) {
    const record = at(state.jurisdictions, jurisdiction);
    record.laws = record.laws.filter((one) => !isSame(one, law));
  },
  lawUsed(state, { jurisdiction, law }) {
    for (const one of at(state.jurisdictions, jurisdiction).laws) if (one.kind === law) one.used = true;
  },
  treatyOffered(state, { treaty }) {
    state.treaties.push({ ...treaty });
  },
  treatyChanged(state, { treaty, status, from }) {
    Object.assign(at(state.treaties, treaty), { status, from });
  },
  unionFinesRaised(state, { by }) {
    for (const jurisdiction of state.jurisdictions) if (jurisdiction.union) jurisdiction.fineExtra += by;
  },
};

function isSame(a: Law, b: Law): boolean {
  return a.kind === b.kind && a.data === b.data;
}
